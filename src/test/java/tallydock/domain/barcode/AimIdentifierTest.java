package tallydock.domain.barcode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AimIdentifierTest {
    @ParameterizedTest
    @CsvSource({
        "]E0, EAN_13, 0, false",
        "]E3, EAN_ADDON, 3, false",
        "]E4, EAN_8, 4, false",
        "]C0, CODE_128, 0, false",
        "]C1, GS1_128, 1, true",
        "]C2, CODE_128, 2, false",
        "]A0, CODE_39, 0, false",
        "]A7, CODE_39, 7, false",
        "]F0, CODABAR, 0, false",
        "]G0, CODE_93, 0, false",
        "]I0, ITF, 0, false",
        "]I1, ITF, 1, false",
        "]I3, ITF, 3, false",
        "]e0, GS1_DATABAR, 0, true",
        "]d0, DATA_MATRIX, 0, false",
        "]d1, DATA_MATRIX, 1, false",
        "]d2, GS1_DATAMATRIX, 2, true",
        "]Q0, QR, 0, false",
        "]Q1, QR, 1, false",
        "]Q3, GS1_QR, 3, true",
        "]L0, PDF417, 0, false",
        "]L2, PDF417, 2, false",
        "]z0, AZTEC, 0, false"
    })
    void thePrefixTellsTheKindOfSymbolAndHowItWasUsed(String prefix, Symbology kind, char modifier, boolean isGs1) {
        var aim = AimIdentifier.at(prefix + "12345").orElseThrow();

        assertThat(aim.symbology()).contains(kind);
        assertThat(aim.modifier()).isEqualTo(modifier);
        assertThat(aim.isGs1()).isEqualTo(isGs1);
    }

    @Test
    void anotherKindIsAPrefixToo() {
        assertThat(AimIdentifier.at("]X0ABC").orElseThrow().symbology()).isEmpty();
        assertThat(ScanText.of("]X0ABC").content()).isEqualTo("ABC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "]", "]C", "]]1", "C10", "]C-", "]11"})
    void whatIsNoPrefixIsContent(String sent) {
        assertThat(AimIdentifier.at(sent)).isEmpty();
    }

    @Test
    void theContentKeepsItsLettersAndItsSeparators() {
        var text = ScanText.of("]C110aB1\u001d21x\r\n");

        assertThat(text.content()).isEqualTo("10aB1\u001d21x");
        assertThat(text.code()).isEqualTo("10AB1\u001d21X");
        assertThat(text.isGs1()).isTrue();
    }
}
