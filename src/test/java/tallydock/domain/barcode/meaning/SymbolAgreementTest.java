package tallydock.domain.barcode.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.EncodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.GlobalHistogramBinarizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import tallydock.domain.barcode.CheckDigit;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.barcode.UpcE;
import tallydock.testing.Seeded;

/// Symbols that another program draws and reads are understood as what went into them, by the symbology prefix that its
/// reader gives.
class SymbolAgreementTest {
    private static final int EACH = 300;

    /// The same symbols each time: that its reader finds every symbol is not ours to prove.
    private static final long FIRST_SEED = 20_261_122L;

    private static final char FNC1 = '\u00f1';
    private static final Map<BarcodeFormat, String> PLAIN = Map.of(
            BarcodeFormat.EAN_13, "]E0",
            BarcodeFormat.EAN_8, "]E4",
            BarcodeFormat.UPC_A, "]E0",
            BarcodeFormat.UPC_E, "]E0",
            BarcodeFormat.ITF, "]I1");

    private static String digits(RandomGenerator random, int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append((char) ('0' + random.nextInt(10)));
        }
        return text.toString();
    }

    private static String checked(String body) {
        for (char check = '0'; check <= '9'; check++) {
            if (CheckDigit.fits(body + check)) {
                return body + check;
            }
        }
        throw new AssertionError(body);
    }

    private static String upcE(RandomGenerator random) {
        String body = random.nextInt(2) + digits(random, 6);
        for (char check = '0'; check <= '9'; check++) {
            if (UpcE.parse(body + check).isPresent()) {
                return body + check;
            }
        }
        throw new AssertionError(body);
    }

    /// What the other program reads from what it drew, with the prefix in front as a scanner sends it.
    private static String scanned(BarcodeFormat format, String content) throws WriterException, NotFoundException {
        var drawn = new MultiFormatWriter().encode(content, format, 1, 60, hints(format));
        var image = new BinaryBitmap(new GlobalHistogramBinarizer(picture(drawn)));
        Result read = new MultiFormatReader().decode(image, reading(format));
        Object aim = read.getResultMetadata() == null
                ? null
                : read.getResultMetadata().get(ResultMetadataType.SYMBOLOGY_IDENTIFIER);
        String prefix = PLAIN.containsKey(format) ? PLAIN.get(format) : String.valueOf(aim);
        String text = read.getText();
        return text.startsWith(prefix) ? text : prefix + text;
    }

    private static Map<EncodeHintType, ?> hints(BarcodeFormat format) {
        return switch (format) {
            case QR_CODE -> Map.of(EncodeHintType.GS1_FORMAT, true);
            case DATA_MATRIX -> Map.of(EncodeHintType.GS1_FORMAT, true, EncodeHintType.DATA_MATRIX_COMPACT, true);
            default -> Map.of();
        };
    }

    private static Map<DecodeHintType, ?> reading(BarcodeFormat format) {
        Map<DecodeHintType, Object> hints = new EnumMap<>(DecodeHintType.class);
        hints.put(DecodeHintType.POSSIBLE_FORMATS, List.of(format));
        hints.put(DecodeHintType.ASSUME_GS1, true);
        if (format == BarcodeFormat.QR_CODE || format == BarcodeFormat.DATA_MATRIX) {
            hints.put(DecodeHintType.PURE_BARCODE, true);
        }
        return hints;
    }

    private static LuminanceSource picture(BitMatrix matrix) {
        int scale = 3;
        int quiet = 36;
        int width = matrix.getWidth() * scale + 2 * quiet;
        int height = matrix.getHeight() * scale + 2 * quiet;
        int[] pixels = new int[width * height];
        Arrays.fill(pixels, 0xFFFFFF);
        for (int y = 0; y < matrix.getHeight() * scale; y++) {
            for (int x = 0; x < matrix.getWidth() * scale; x++) {
                if (matrix.get(x / scale, y / scale)) {
                    pixels[(y + quiet) * width + x + quiet] = 0;
                }
            }
        }
        return new RGBLuminanceSource(width, height, pixels);
    }

    private static void names(String raw, Candidate meaning, long seed) {
        assertThat(Barcodes.candidates(ScanText.of(raw)))
                .as("seed %d: %s", seed, raw)
                .startsWith(meaning);
    }

    private static String item(String digits) {
        return "0".repeat(14 - digits.length()) + digits;
    }

    @Test
    void symbolsOfGoodsNameTheItemThatWasDrawn() throws WriterException, NotFoundException {
        long seed = FIRST_SEED;
        var random = Seeded.random(seed);
        for (int round = 0; round < EACH; round++) {
            String ean = checked(digits(random, 12));
            names(scanned(BarcodeFormat.EAN_13, ean), new Candidate.TradeItem(item(ean)), seed);
            String upc = checked(digits(random, 11));
            names(scanned(BarcodeFormat.UPC_A, upc), new Candidate.TradeItem(item(upc)), seed);
            String ean8 = checked(digits(random, 7));
            names(scanned(BarcodeFormat.EAN_8, ean8), new Candidate.TradeItem(item(ean8)), seed);
            String upcE = upcE(random);
            var long12 = new UpcE(upcE).expanded().digits14();
            names(scanned(BarcodeFormat.UPC_E, upcE), new Candidate.TradeItem(long12), seed);
            String itf = checked(1 + random.nextInt(8) + digits(random, 12));
            names(scanned(BarcodeFormat.ITF, itf), new Candidate.TradeItem(itf), seed);
        }
    }

    @Test
    void symbolsWithElementsNameTheCartonAndTheItem() throws WriterException, NotFoundException {
        long seed = FIRST_SEED;
        var random = Seeded.random(seed);
        for (int round = 0; round < EACH; round++) {
            String sscc = checked(digits(random, 17));
            names(scanned(BarcodeFormat.CODE_128, FNC1 + "00" + sscc), new Candidate.CartonLabel(sscc), seed);
            String gtin = checked(random.nextInt(9) + digits(random, 12));
            String lot = "10L" + digits(random, random.nextInt(6)) + "/a";
            String more = "37" + (1 + random.nextInt(99));
            String elements = FNC1 + "01" + gtin + lot + FNC1 + more;
            names(scanned(BarcodeFormat.CODE_128, elements), new Candidate.TradeItem(gtin), seed);
            String square = "01" + gtin + lot;
            names(scanned(BarcodeFormat.QR_CODE, square), new Candidate.TradeItem(gtin), seed);
            names(scanned(BarcodeFormat.DATA_MATRIX, square), new Candidate.TradeItem(gtin), seed);
        }
    }
}
