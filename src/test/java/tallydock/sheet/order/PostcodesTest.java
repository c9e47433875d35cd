package tallydock.sheet.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostcodesTest {
    @ParameterizedTest
    @CsvSource({"1103,US,01103", "501,USA,00501", "1067,Germany,01067", "1103-2211,美国,01103-2211", "600001,JP,0600001"})
    void aZeroASpreadsheetTookIsGivenBack(String postcode, String country, String restored) {
        assertThat(Postcodes.restored(postcode, Optional.of(country))).contains(restored);
    }

    @ParameterizedTest
    @CsvSource({"78701,US", "1010,AT", "SW1A 1AA,GB", "2108,NL", "7,US"})
    void aPostcodeThatMayBeRightIsLeftAlone(String postcode, String country) {
        assertThat(Postcodes.restored(postcode, Optional.of(country))).isEmpty();
    }

    @Test
    void withoutACountryItIsTakenForAnAmericanOne() {
        assertThat(Postcodes.restored("1103", Optional.empty())).contains("01103");
    }
}
