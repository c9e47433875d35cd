package tallydock.domain.barcode.gs1;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Gs1TableTest {
    @ParameterizedTest
    @CsvSource({
        "00, 18, true", "01, 14, true", "02, 14, true", "37, 8, false", "10, 20, false", "11, 6, true",
        "13, 6, true", "15, 6, true", "17, 6, true", "20, 2, true", "21, 20, false", "240, 30, false",
        "241, 30, false", "250, 30, false", "30, 8, false", "3100, 6, true", "3105, 6, true", "3300, 6, true",
        "3165, 6, true", "3115, 6, true", "3202, 6, true", "3402, 6, true", "3315, 6, true", "3322, 6, true",
        "3333, 6, true", "400, 30, false", "401, 30, false", "402, 17, false", "403, 30, false", "410, 13, true",
        "417, 13, true", "420, 20, false", "421, 12, false", "422, 3, false", "91, 90, false", "99, 90, false"
    })
    void everyIdentifierOfLogisticLabelsHasItsLengthAndItsEnd(String code, int longest, boolean isFixed) {
        var identifier = Gs1Table.of(code).orElseThrow();

        assertThat(identifier.longest()).isEqualTo(longest);
        assertThat(identifier.fixedLength().isPresent()).isEqualTo(isFixed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"05", "3106", "3170", "3380", "3580", "3944", "3956", "418", "428", "80", "8", ""})
    void othersAreUnknown(String code) {
        assertThat(Gs1Table.of(code)).isEmpty();
    }

    @Test
    void noIdentifierBeginsWithAnother() {
        List<String> codes = Gs1Table.codes();

        assertThat(codes).doesNotHaveDuplicates().hasSizeGreaterThan(500);
        assertThat(codes)
                .allSatisfy(
                        code -> assertThat(codes).noneMatch(other -> !other.equals(code) && other.startsWith(code)));
    }
}
