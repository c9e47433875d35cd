package tallydock.print.symbol;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.datamatrix.DataMatrixWriter;
import com.google.zxing.datamatrix.encoder.SymbolShapeHint;
import com.google.zxing.oned.Code128Writer;
import com.google.zxing.oned.EAN13Writer;
import com.google.zxing.oned.ITFWriter;
import com.google.zxing.pdf417.encoder.PDF417;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import tallydock.domain.barcode.CheckDigit;
import tallydock.domain.barcode.amazon.BoxContent;
import tallydock.domain.barcode.gs1.ElementString;
import tallydock.domain.label.Modules;
import tallydock.domain.label.SymbolKind;
import tallydock.domain.label.SymbolKind.Linear;
import tallydock.domain.label.SymbolKind.Square;
import tallydock.domain.label.layout.SymbolEncoder;
import tallydock.domain.label.placed.Finding;

/// The symbols of labels. PDF417 has error correction 6 and QR level H, as Amazon asks of the content of
/// boxes.
public final class LabelSymbols implements SymbolEncoder {
    /// Stands for FNC1 in payloads of Code 128.
    static final char FNC1 = '\u00f1';

    private static final int MOST_BARS = 48;
    private static final int MOST_SQUARE = 1_200;
    private static final int PDF_CORRECTION = 6;
    /// With its start, stop and row signs 171 modules, which fit a label of 100 mm at the width Amazon asks
    /// for.
    private static final int PDF_COLUMNS = 6;

    private static final int MOST_PDF_ROWS = 90;
    private static final Map<EncodeHintType, ?> SQUARE_SHAPE =
            Map.of(EncodeHintType.DATA_MATRIX_SHAPE, SymbolShapeHint.FORCE_SQUARE);
    private static final Map<EncodeHintType, ?> SMALLEST_SQUARE = Map.of(
            EncodeHintType.DATA_MATRIX_SHAPE, SymbolShapeHint.FORCE_SQUARE, EncodeHintType.DATA_MATRIX_COMPACT, true);

    @Override
    public Encoded encode(SymbolKind kind, String payload) {
        return encode(kind, payload, PDF_COLUMNS);
    }

    @Override
    public Encoded encode(SymbolKind kind, String payload, int columns) {
        if (payload.isEmpty()) {
            return new Encoded.Refused(Finding.Code.NO_CODE);
        }
        return switch (kind) {
            case Linear linear -> bars(linear, payload);
            case Square square -> square(square, payload, columns);
        };
    }

    private static Encoded bars(Linear kind, String payload) {
        return switch (kind) {
            case CODE_128 -> code128(payload, payload);
            case GS1_128 -> gs1(payload);
            case EAN_13 -> payload.length() == 13 ? digits(payload, new EAN13Writer()::encode) : refused(payload, 13);
            case ITF_14 -> payload.length() == 14 ? digits(payload, new ITFWriter()::encode) : refused(payload, 14);
        };
    }

    private static Encoded code128(String payload, String readable) {
        if (payload.length() > MOST_BARS) {
            return new Encoded.Refused(Finding.Code.TOO_LONG);
        }
        boolean isPlain = payload.chars().allMatch(c -> (c >= ' ' && c < 0x7F) || c == FNC1);
        return isPlain
                ? drawn(new Code128Writer().encode(payload), readable)
                : new Encoded.Refused(Finding.Code.CHARACTERS);
    }

    private static Encoded gs1(String payload) {
        var elements = ElementString.parse(payload);
        return elements.isSound()
                ? code128(FNC1 + elements.encoded().replace(ElementString.SEPARATOR, FNC1), payload)
                : new Encoded.Refused(Finding.Code.CHECK_DIGIT);
    }

    private interface Writer {
        boolean[] encode(String digits);
    }

    private static Encoded digits(String payload, Writer writer) {
        return CheckDigit.fits(payload) ? drawn(writer.encode(payload), payload) : refused(payload, payload.length());
    }

    private static Encoded refused(String payload, int digits) {
        boolean isNumber = payload.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!isNumber) {
            return new Encoded.Refused(Finding.Code.CHARACTERS);
        }
        return new Encoded.Refused(payload.length() > digits ? Finding.Code.TOO_LONG : Finding.Code.CHECK_DIGIT);
    }

    /// Some writers leave a quiet zone in their answer.
    private static Encoded drawn(boolean[] modules, String readable) {
        int first = 0;
        int last = modules.length;
        while (!modules[first]) {
            first++;
        }
        while (!modules[last - 1]) {
            last--;
        }
        boolean[] dark = Arrays.copyOfRange(modules, first, last);
        return new Encoded.Drawn(new Modules(dark.length, List.of(row(dark.length, x -> dark[x]))), readable);
    }

    private static Encoded square(Square kind, String payload, int columns) {
        if (payload.length() > MOST_SQUARE) {
            return new Encoded.Refused(Finding.Code.TOO_LONG);
        }
        try {
            return switch (kind) {
                case DATA_MATRIX -> dataMatrix(payload);
                case QR -> qr(payload);
                case PDF_417 -> pdf417(payload, columns);
            };
        } catch (WriterException | IllegalArgumentException _) {
            boolean isAscii = payload.chars().allMatch(c -> c < 0x80);
            return new Encoded.Refused(isAscii ? Finding.Code.TOO_LONG : Finding.Code.CHARACTERS);
        }
    }

    private static Encoded dataMatrix(String payload) {
        boolean isBoxContent = BoxContent.parse(payload).isPresent();
        // Amazon reads only small ones, so what boxes hold is written as tightly as it can be.
        var matrix = new DataMatrixWriter()
                .encode(payload, BarcodeFormat.DATA_MATRIX, 1, 1, isBoxContent ? SMALLEST_SQUARE : SQUARE_SHAPE);
        return new Encoded.Drawn(modules(matrix), payload);
    }

    private static Encoded qr(String payload) throws WriterException {
        var matrix = Encoder.encode(payload, ErrorCorrectionLevel.H).getMatrix();
        var rows = IntStream.range(0, matrix.getHeight())
                .mapToObj(y -> row(matrix.getWidth(), x -> matrix.get(x, y) == 1))
                .toList();
        return new Encoded.Drawn(new Modules(matrix.getWidth(), rows), payload);
    }

    private static Encoded pdf417(String payload, int columns) throws WriterException {
        var writer = new PDF417();
        writer.setDimensions(columns, columns, MOST_PDF_ROWS, 3);
        writer.generateBarcodeLogic(payload, PDF_CORRECTION);
        // The writer gives the lowest row first.
        byte[][] upwards = writer.getBarcodeMatrix().getScaledMatrix(1, 1);
        var rows = Arrays.stream(upwards)
                .map(line -> row(line.length, x -> line[x] == 1))
                .toList()
                .reversed();
        return new Encoded.Drawn(new Modules(upwards[0].length, rows), payload);
    }

    private static Modules modules(BitMatrix matrix) {
        return new Modules(
                matrix.getWidth(),
                IntStream.range(0, matrix.getHeight())
                        .mapToObj(y -> row(matrix.getWidth(), x -> matrix.get(x, y)))
                        .toList());
    }

    private static BitSet row(int width, IntPredicate isDark) {
        return IntStream.range(0, width).filter(isDark).collect(BitSet::new, BitSet::set, BitSet::or);
    }
}
