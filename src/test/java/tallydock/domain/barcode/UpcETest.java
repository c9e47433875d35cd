package tallydock.domain.barcode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpcETest {
    @ParameterizedTest
    @CsvSource({
        "04252614, 042100005264",
        "01234565, 012345000065",
        "02345604, 023000004564",
        "02345673, 023456000073",
        "01200003, 012000000003",
        "01234133, 012300000413",
        "01234541, 012340000051"
    })
    void theShortFormStandsForTheLongOne(String digits, String upc) {
        assertThat(UpcE.parse(checked(digits, upc)))
                .map(code -> code.expanded().digits().substring(0, 11))
                .contains(upc.substring(0, 11));
    }

    /// The given short form with the check digit that its long form has.
    private static String checked(String digits, String upc) {
        for (int check = 0; check < 10; check++) {
            if (CheckDigit.fits(upc.substring(0, 11) + check)) {
                return digits.substring(0, 7) + check;
            }
        }
        throw new AssertionError(upc);
    }

    @Test
    void publishedPairsAreReadDigitByDigit() {
        assertThat(new UpcE("04252614").expanded()).isEqualTo(new Gtin("042100005264"));
        assertThat(new UpcE("01234565").expanded()).isEqualTo(new Gtin("012345000065"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"04252615", "24252614", "0425261", "042526144", "0425261A", ""})
    void anythingElseIsNone(String digits) {
        assertThat(UpcE.parse(digits)).isEmpty();
    }
}
