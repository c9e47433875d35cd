package tallydock.print.label;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.DecodeHintType;
import com.google.zxing.FormatException;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Reader;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.datamatrix.DataMatrixReader;
import com.google.zxing.multi.GenericMultipleBarcodeReader;
import com.google.zxing.oned.Code128Reader;
import com.google.zxing.pdf417.PDF417Reader;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tallydock.domain.label.LabelField;
import tallydock.domain.label.LabelKind;
import tallydock.domain.label.SymbolKind.Square;
import tallydock.domain.label.Template;
import tallydock.domain.label.Templates;
import tallydock.domain.label.placed.Finding.Weight;
import tallydock.domain.label.placed.Ink;

class LabelsAreReadTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("tallydock.print.label.Samples#all")
    void everyKindOnEveryStockAndHeadSaysExactlyItsCode(Samples sample) throws NotFoundException {
        var read = new GenericMultipleBarcodeReader((Reader) new Code128Reader())
                .decodeMultiple(bitmap(sample.raster()), Map.of(DecodeHintType.TRY_HARDER, true));

        assertThat(Arrays.stream(read).map(Result::getText)).contains(plain(sample.code()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tallydock.print.label.Samples#all")
    void everyBarIsAWholeNumberOfDotsAndNothingStandsBesideTheLabel(Samples sample) {
        var placed = sample.placed();

        assertThat(placed.findings()).noneMatch(finding -> finding.weight() == Weight.REFUSES);
        for (var ink : placed.inks()) {
            if (ink instanceof Ink.Symbol symbol) {
                assertThat(symbol.module()).isPositive();
                assertThat(symbol.x()).isNotNegative();
                assertThat(symbol.y()).isNotNegative();
                assertThat(symbol.x() + symbol.width()).isLessThanOrEqualTo(placed.width());
                assertThat(symbol.y() + symbol.height()).isLessThanOrEqualTo(placed.height());
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tallydock.print.label.Samples#all")
    void theContentOfABoxIsReadFromItsSquareSymbol(Samples sample)
            throws NotFoundException, FormatException, ChecksumException {
        if (sample.template().kind() == LabelKind.BOX) {
            var read =
                    reader(sample.template()).decode(bitmap(sample.raster()), Map.of(DecodeHintType.TRY_HARDER, true));

            assertThat(read.getText()).isEqualTo(sample.values().of(LabelField.CONTENT_CODE));
        }
    }

    private static Reader reader(Template template) {
        if (template.equals(Templates.box(Square.QR))) {
            return new QRCodeReader();
        }
        return template.equals(Templates.box(Square.DATA_MATRIX)) ? new DataMatrixReader() : new PDF417Reader();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tallydock.print.label.Samples#coarse")
    void noLetterOrRuleTouchesASymbolOnAnyStock(Samples sample) {
        var raster = sample.raster();
        for (var ink : sample.placed().inks()) {
            if (ink instanceof Ink.Symbol symbol) {
                assertThat(otherwise(symbol, raster)).isZero();
            }
        }
    }

    private static int otherwise(Ink.Symbol symbol, Raster raster) {
        int otherwise = 0;
        for (int y = 0; y < symbol.height(); y++) {
            for (int x = 0; x < symbol.width(); x++) {
                boolean isDark = symbol.modules().isDark(x / symbol.module(), y / symbol.row());
                otherwise += raster.isBlack(symbol.x() + x, symbol.y() + y) == isDark ? 0 : 1;
            }
        }
        return otherwise;
    }

    private static String plain(String code) {
        return code.startsWith("(00)") ? "00" + code.substring(4) : code;
    }

    private static BinaryBitmap bitmap(Raster raster) {
        int[] pixels = new int[raster.width() * raster.height()];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = raster.isBlack(i % raster.width(), i / raster.width()) ? 0 : 0xFFFFFF;
        }
        LuminanceSource source = new RGBLuminanceSource(raster.width(), raster.height(), pixels);
        return new BinaryBitmap(new GlobalHistogramBinarizer(source));
    }
}
