package tallydock.scanner.image;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import java.util.Optional;
import tallydock.domain.barcode.Gtin;
import tallydock.domain.barcode.UpcE;

/// What a decoder read, as a scanner would send it: numbers of goods with 13 digits, separators as GS, and the AIM
/// identifier that says what kind of symbol it was.
record ReadText(BarcodeFormat format, String aim, String text) {
    private static final String GS1_MARK = "]C1";
    private static final String SEPARATOR = "\u001d";

    static ReadText of(Result result) {
        String text = result.getText();
        return switch (result.getBarcodeFormat()) {
            case UPC_A -> new ReadText(BarcodeFormat.EAN_13, "]E0", "0" + text);
            case EAN_13 -> new ReadText(BarcodeFormat.EAN_13, "]E0", text);
            case EAN_8 -> new ReadText(BarcodeFormat.EAN_8, "]E4", text);
            case UPC_E -> new ReadText(BarcodeFormat.UPC_E, "]E0", expanded(text));
            case CODE_128 -> code128(text);
            case CODE_39 -> new ReadText(BarcodeFormat.CODE_39, "]A0", text);
            case ITF -> new ReadText(BarcodeFormat.ITF, "]I0", text);
            default -> new ReadText(result.getBarcodeFormat(), aim(result), withoutMark(text));
        };
    }

    /// Whether the text is the number of a trade item whose check digit is right.
    static boolean hasGtinCheck(String text) {
        return text.length() == 14 && Gtin.parse(text).isPresent();
    }

    /// FNC1 at the beginning only says what kind of symbol it is; the AIM identifier says that already.
    private static String withoutMark(String text) {
        return text.startsWith(SEPARATOR) ? text.substring(1) : text;
    }

    /// A separator at the end separates nothing. The decoder leaves one there where the check character happens to be
    /// FNC1.
    private static String withoutEnd(String text) {
        return text.endsWith(SEPARATOR) ? text.substring(0, text.length() - 1) : text;
    }

    private static ReadText code128(String said) {
        String text = withoutEnd(said);
        return text.startsWith(GS1_MARK)
                ? new ReadText(BarcodeFormat.CODE_128, GS1_MARK, text.substring(GS1_MARK.length()))
                : new ReadText(BarcodeFormat.CODE_128, "]C0", text);
    }

    private static String expanded(String text) {
        return UpcE.parse(text)
                .map(code -> code.expanded().digits14().substring(1))
                .orElse(text);
    }

    private static String aim(Result result) {
        var metadata = Optional.ofNullable(result.getResultMetadata());
        return metadata.map(all -> all.get(ResultMetadataType.SYMBOLOGY_IDENTIFIER))
                .map(Object::toString)
                .filter(aim -> aim.length() == 3)
                .orElseGet(() -> switch (result.getBarcodeFormat()) {
                    case DATA_MATRIX -> "]d1";
                    case PDF_417 -> "]L2";
                    default -> "]Q1";
                });
    }
}
