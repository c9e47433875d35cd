package tallydock.domain.barcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
    @ParameterizedTest
    @ValueSource(strings = {"847603044631", "4006381333931", "96385074", "10012345678902", "9780306406157"})
    void gtinsOfEveryLengthAreRead(String digits) {
        assertThat(Gtin.parse(digits)).map(Gtin::digits).hasValue(digits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"847603044632", "776403045720", "074004259149", "12345", "84760304463A", "", "00847603044631000"
            })
    void aWrongCheckDigitOrLengthIsNoGtin(String digits) {
        assertThat(Gtin.parse(digits)).isEmpty();
    }

    @Test
    void anyChangedDigitIsFound() {
        String good = "4006381333931";
        for (int i = 0; i < good.length(); i++) {
            char other = good.charAt(i) == '9' ? '0' : (char) (good.charAt(i) + 1);
            assertThat(Gtin.parse(good.substring(0, i) + other + good.substring(i + 1)))
                    .isEmpty();
        }
    }

    @Test
    void aUpcAndItsEanAreOneItem() {
        assertThat(new Gtin("847603044631").digits14()).isEqualTo(new Gtin("0847603044631").digits14());
    }

    @Test
    void aLostLeadingZeroIsSuggestedOnlyWhereTheCheckDigitFits() {
        assertThat(Gtin.withLostZero("74640563560")).map(Gtin::digits).hasValue("074640563560");
        assertThat(Gtin.withLostZero("74640563561")).isEmpty();
        assertThat(Gtin.withLostZero("7464056356")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"006141411234567890", "106950000000000012", "340123450000000000"})
    void ssccsAreReadWithAndWithoutIdentifier(String digits) {
        assertThat(Sscc.parse(digits)).map(Sscc::digits).hasValue(digits);
        assertThat(Sscc.parse("00" + digits)).map(Sscc::digits).hasValue(digits);
        assertThat(Sscc.parse(digits.substring(1))).isEmpty();
    }

    @Test
    void fnskusAreKeptInCapitals() {
        assertThat(Fnsku.parse("x001uecqax")).map(Fnsku::code).hasValue("X001UECQAX");
        assertThat(Fnsku.parse("B00H1BPQ1Y")).isEmpty();
        assertThat(Fnsku.parse("X001UECQA")).isEmpty();
    }

    @Test
    void aBoxIdIsNoShipmentId() {
        assertThat(FbaShipmentId.parse("FBA15H9RGK6C")).isPresent();
        assertThat(FbaShipmentId.parse("FBA1MMD8D0")).isPresent();
        assertThat(FbaShipmentId.parse("FBA15H9RGK6CU000001")).isEmpty();
    }

    @Test
    void aBoxIdNamesShipmentAndOrdinal() {
        var id = FbaBoxId.parse("fba15h9rgk6cu000012").orElseThrow();

        assertThat(id.shipment()).isEqualTo("FBA15H9RGK6C");
        assertThat(id.ordinal()).isEqualTo(12);
        assertThat(FbaBoxId.of(new FbaShipmentId("FBA15H9RGK6C"), 12)).isEqualTo(id);
    }

    @Test
    void nothingElseCanBeMade() {
        assertThatThrownBy(() -> new Gtin("123")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Sscc("123")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Fnsku("123")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FbaBoxId("123")).isInstanceOf(IllegalArgumentException.class);
    }
}
