package tallydock.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.multi.GenericMultipleBarcodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import tallydock.print.thermal.ZplPaper;
import tallydock.usecase.label.LabelFormat;

/// Reads printed labels as a scanner would, whatever they were written as.
public final class PaperReader {
    private static final Pattern TSPL = Pattern.compile("BITMAP 0,0,(\\d+),(\\d+),0,");
    private static final Pattern EPL = Pattern.compile("GW0,0,(\\d+),(\\d+),");

    private PaperReader() {}

    /// What all symbols say, label by label (of a PDF: page by page).
    public static List<Set<String>> read(LabelFormat format, byte[] file) throws IOException {
        return switch (format) {
            case PNG -> List.of(symbols(Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(file)))));
            case PDF -> pages(file);
            case ZPL ->
                ZplPaper.print(file).stream()
                        .map(paper -> symbols(picture(paper.width(), paper.height(), paper::isBlack)))
                        .toList();
            case TSPL -> bitmaps(file, TSPL);
            case EPL -> bitmaps(file, EPL);
        };
    }

    private static List<Set<String>> pages(byte[] file) throws IOException {
        var pages = new ArrayList<Set<String>>();
        try (var document = Loader.loadPDF(file)) {
            var renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(symbols(renderer.renderImageWithDPI(page, 406.4f, ImageType.RGB)));
            }
        }
        return pages;
    }

    private static List<Set<String>> bitmaps(byte[] file, Pattern head) {
        var found = head.matcher(new String(file, StandardCharsets.ISO_8859_1));
        var labels = new ArrayList<Set<String>>();
        int from = 0;
        while (found.find(from)) {
            int stride = Integer.parseInt(found.group(1));
            int height = Integer.parseInt(found.group(2));
            byte[] bits = Arrays.copyOfRange(file, found.end(), found.end() + stride * height);
            labels.add(symbols(picture(
                    stride * 8, height, (x, y) -> (bits[y * stride + x / 8] & (0x80 >> (x % 8))) == 0)));
            from = found.end() + stride * height;
        }
        return labels;
    }

    private static BufferedImage picture(int width, int height, BiPredicate<Integer, Integer> isBlack) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, isBlack.test(x, y) ? 0 : 0xFFFFFF);
            }
        }
        return picture;
    }

    private static Set<String> symbols(BufferedImage picture) {
        var read = new TreeSet<String>();
        for (var format : List.of(
                BarcodeFormat.CODE_128, BarcodeFormat.PDF_417, BarcodeFormat.QR_CODE, BarcodeFormat.DATA_MATRIX)) {
            Map<DecodeHintType, ?> hints =
                    Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.POSSIBLE_FORMATS, List.of(format));
            try {
                var reader = new GenericMultipleBarcodeReader(new MultiFormatReader());
                Arrays.stream(reader.decodeMultiple(bitmap(picture), hints))
                        .map(Result::getText)
                        .forEach(read::add);
            } catch (NotFoundException _) {
                // no symbol of this kind on it
            }
        }
        return read;
    }

    private static BinaryBitmap bitmap(BufferedImage picture) {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return new BinaryBitmap(
                new GlobalHistogramBinarizer(new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels)));
    }
}
