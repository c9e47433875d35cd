package tallydock.scanner.image;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.Reader;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.datamatrix.DataMatrixReader;
import com.google.zxing.multi.MultipleBarcodeReader;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.pdf417.PDF417Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Reads squares of modules and stacked bars in a cutting. Their error correction proves what they say; where it had to
/// mend much of a stacked symbol, a second reading of other pixels must say the same.
final class MatrixReader {
    private static final Map<DecodeHintType, ?> HINTS = Map.of(DecodeHintType.TRY_HARDER, true);
    private static final double QR_MARGIN = 0.2;
    private static final double MARGIN = 0.05;

    private final Map<String, Integer> mended = new HashMap<>();

    /// What is to be looked for.
    enum Kind {
        SQUARES,
        STACKED
    }

    List<Sighting> read(Cutting cutting, Kind kind) {
        var found = new ArrayList<Sighting>();
        for (Function<LuminanceSource, Binarizer> way :
                List.<Function<LuminanceSource, Binarizer>>of(HybridBinarizer::new, GlobalHistogramBinarizer::new)) {
            var bitmap = new BinaryBitmap(way.apply(new GreySource(cutting.picture())));
            for (var result : results(bitmap, kind)) {
                if (isSure(result)) {
                    found.add(sighting(result, cutting));
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return found;
    }

    /// QR codes anywhere in a picture.
    List<Sighting> readQr(Cutting cutting) {
        var bitmap = new BinaryBitmap(new HybridBinarizer(new GreySource(cutting.picture())));
        return several(new QRCodeMultiReader(), bitmap).stream()
                .map(result -> sighting(result, cutting))
                .toList();
    }

    private static List<Result> results(BinaryBitmap bitmap, Kind kind) {
        return switch (kind) {
            // Asked for several, this decoder goes round in circles on some noise.
            case STACKED -> single(new PDF417Reader(), bitmap);
            case SQUARES -> {
                var all = new ArrayList<>(several(new QRCodeMultiReader(), bitmap));
                if (all.isEmpty()) {
                    all.addAll(single(new DataMatrixReader(), bitmap));
                }
                yield all;
            }
        };
    }

    private static List<Result> several(MultipleBarcodeReader reader, BinaryBitmap bitmap) {
        try {
            return List.of(reader.decodeMultiple(bitmap, HINTS));
        } catch (ReaderException | IllegalArgumentException | ArrayIndexOutOfBoundsException _) {
            return List.of();
        }
    }

    private static List<Result> single(Reader reader, BinaryBitmap bitmap) {
        try {
            return List.of(reader.decode(bitmap, HINTS));
        } catch (ReaderException | IllegalArgumentException | ArrayIndexOutOfBoundsException _) {
            return List.of();
        }
    }

    private boolean isSure(Result result) {
        if (result.getBarcodeFormat() != BarcodeFormat.PDF_417) {
            return true;
        }
        int repairs = number(result, ResultMetadataType.ERRORS_CORRECTED)
                + number(result, ResultMetadataType.ERASURES_CORRECTED);
        return repairs == 0 || mended.merge(result.getText(), 1, Integer::sum) > 1;
    }

    private static int number(Result result, ResultMetadataType what) {
        return result.getResultMetadata().get(what) instanceof Integer number ? number : 0;
    }

    private static Sighting sighting(Result result, Cutting cutting) {
        var read = ReadText.of(result);
        if (result.getBarcodeFormat() == BarcodeFormat.PDF_417) {
            // Its corners come turned as the decoder turned the picture.
            return new Sighting(read.aim(), read.text(), cutting.whole());
        }
        boolean isQr = result.getBarcodeFormat() == BarcodeFormat.QR_CODE;
        var points = Arrays.copyOf(result.getResultPoints(), Math.max(1, result.getResultPoints().length));
        return new Sighting(read.aim(), read.text(), cutting.around(points, isQr ? QR_MARGIN : MARGIN));
    }
}
