package tallydock.domain.document.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CountriesTest {
    @Test
    void aCountryIsTheSameInEveryForm() {
        assertThat(Countries.code("Made in China")).isEqualTo("CN");
        assertThat(Countries.code("P.R. China")).isEqualTo("CN");
        assertThat(Countries.code("中国")).isEqualTo("CN");
        assertThat(Countries.code("chn")).isEqualTo("CN");
        assertThat(Countries.code("Bangladesh")).isEqualTo("BD");
        assertThat(Countries.code("孟加拉国")).isEqualTo("BD");
        assertThat(Countries.code("United States")).isEqualTo("US");
        assertThat(Countries.code("USA")).isEqualTo("US");
    }

    @Test
    void whatNamesNoCountryStaysAsWritten() {
        assertThat(Countries.code(" Atlantis ")).isEqualTo("ATLANTIS");
    }

    @Test
    void everyCountryOfTheStandardIsKnownByBothItsNames() {
        for (String code : Locale.getISOCountries()) {
            var country = Locale.of("", code);
            assertThat(Countries.code(country.getDisplayCountry(Locale.ENGLISH)))
                    .isEqualTo(code);
            assertThat(Countries.code(country.getDisplayCountry(Locale.SIMPLIFIED_CHINESE)))
                    .isEqualTo(code);
        }
    }
}
