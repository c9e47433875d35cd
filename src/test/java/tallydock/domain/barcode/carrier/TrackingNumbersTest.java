package tallydock.domain.barcode.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrackingNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "1Z5R89390357567127, UPS, true",
        "1Z879E930346834440, UPS, true",
        "9400111206206406260787, USPS, true",
        "03071790000523483741, USPS, true",
        "986578788855, FEDEX, true",
        "477179081230, FEDEX, true",
        "3318810025, DHL_EXPRESS, true",
        "73891051146, DHL_EXPRESS, true",
        "GM2951173225174494, DHL_ECOMMERCE, false",
        "RB123456785GB, POST, true",
        "LZ123456785CN, POST, true",
        "UG123456785CN, POST, true",
        "YT2229521272164446, YUNEXPRESS, false",
        "4PX1001023243, FOUR_PX, false",
        "LP00492755414105, CAINIAO, false",
        "C11031500001879, ONTRAC, true",
        "TBA010000000000, AMAZON, false",
        "SF123456789012, SF, false",
        "JD0001234567890, JD, false",
        "YT1234567890123, YTO, false"
    })
    void theMostLikelyCarrierIsNamedFirst(String code, Carrier carrier, boolean checked) {
        var first = TrackingNumbers.of(code).getFirst();

        assertThat(first).isEqualTo(new TrackingNumber(carrier, code, Optional.empty(), checked));
    }

    @ParameterizedTest
    @CsvSource({
        "4201002334249200190132607600833457, USPS, 9200190132607600833457, 100233424",
        "420787459400111206206406260787, USPS, 9400111206206406260787, 78745",
        "9611020987654312345672, FEDEX, 987654312345672,",
        "1001921334250001000300779017972697, FEDEX, 79017972697,"
    })
    void aNumberIsTakenOutOfItsForm(String code, Carrier carrier, String number, String postalCode) {
        assertThat(TrackingNumbers.of(code)).anySatisfy(found -> {
            assertThat(found.carrier()).isEqualTo(carrier);
            assertThat(found.number()).endsWith(number);
            assertThat(found.postalCode()).isEqualTo(Optional.ofNullable(postalCode));
            assertThat(found.checked()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1Z5R89390357567128",
                "9400111206206406260788",
                "03071790000523483742",
                "3318810026",
                "RB123456786GB",
                "C11031500001878",
                "9611020987654312345673",
                "",
                "ABC",
                "YT12345678901234"
            })
    void aWrongCheckDigitOrShapeIsNoNumber(String code) {
        assertThat(TrackingNumbers.of(code)).isEmpty();
    }

    @Test
    void aShapeThatTwoCarriersUseNamesBoth() {
        assertThat(TrackingNumbers.of("LP00492755414105"))
                .extracting(TrackingNumber::carrier)
                .containsExactly(Carrier.CAINIAO, Carrier.FOUR_PX);
    }

    @Test
    void twelveDigitsWhoseCheckDigitFitsStandAboveThoseWithout() {
        assertThat(TrackingNumbers.of("986578788855"))
                .extracting(TrackingNumber::carrier)
                .containsExactly(Carrier.FEDEX, Carrier.INLAND);
        assertThat(TrackingNumbers.of("986578788856"))
                .extracting(TrackingNumber::carrier)
                .containsExactly(Carrier.INLAND);
    }
}
