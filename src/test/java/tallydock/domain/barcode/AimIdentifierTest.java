package tallydock.domain.barcode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AimIdentifierTest {
    @ParameterizedTest
    @CsvSource({
        "]E0, EAN_13, false",
        "]E3, EAN_ADDON, false",
        "]E4, EAN_8, false",
        "]C0, CODE_128, false",
        "]C1, GS1_128, true",
        "]C2, CODE_128, false",
        "]A0, CODE_39, false",
        "]A7, CODE_39, false",
        "]F0, CODABAR, false",
        "]G0, CODE_93, false",
        "]I0, ITF, false",
        "]I1, ITF, false",
        "]I3, ITF, false",
        "]e0, GS1_DATABAR, true",
        "]d0, DATA_MATRIX, false",
        "]d1, DATA_MATRIX, false",
        "]d2, GS1_DATAMATRIX, true",
        "]Q0, QR, false",
        "]Q1, QR, false",
        "]Q3, GS1_QR, true",
        "]L0, PDF417, false",
        "]L2, PDF417, false",
        "]z0, AZTEC, false"
    })
    void thePrefixTellsTheKindOfSymbolAndWhetherItCarriesGs1(String prefix, Symbology kind, boolean isGs1) {
        var aim = AimIdentifier.at(prefix + "12345").orElseThrow();

        assertThat(aim.symbology()).contains(kind);
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
