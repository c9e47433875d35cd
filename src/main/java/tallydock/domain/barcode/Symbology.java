package tallydock.domain.barcode;

import java.util.Arrays;
import java.util.Optional;

/// What kind of symbol a code was read from, as the AIM prefix of the scanner says (ISO/IEC 15424).
public enum Symbology {
    EAN_13("]E0", "EAN-13 / UPC"),
    EAN_ADDON("]E3", "EAN + add-on"),
    EAN_8("]E4", "EAN-8"),
    GS1_128("]C1", "GS1-128"),
    CODE_128("]C", "Code 128"),
    CODE_39("]A", "Code 39"),
    CODE_93("]G", "Code 93"),
    ITF("]I", "ITF"),
    CODABAR("]F", "Codabar"),
    GS1_DATABAR("]e", "GS1 DataBar"),
    GS1_DATAMATRIX("]d2", "GS1 DataMatrix"),
    DATA_MATRIX("]d", "Data Matrix"),
    GS1_QR("]Q3", "GS1 QR"),
    QR("]Q", "QR"),
    PDF417("]L", "PDF417"),
    AZTEC("]z", "Aztec");

    private final String prefix;
    private final String trade;

    Symbology(String prefix, String trade) {
        this.prefix = prefix;
        this.trade = trade;
    }

    /// The most specific that fits the prefix; a kind listed later is the wider one.
    public static Optional<Symbology> of(String aim) {
        return Arrays.stream(values())
                .filter(each -> aim.startsWith(each.prefix))
                .findFirst();
    }

    /// Whether such symbols carry numbers of trade items and nothing else.
    public boolean isOfGoods() {
        return this == EAN_13 || this == EAN_ADDON || this == EAN_8;
    }

    /// What the trade calls it, in every language.
    public String trade() {
        return trade;
    }
}
