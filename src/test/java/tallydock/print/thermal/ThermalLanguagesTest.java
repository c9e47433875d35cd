package tallydock.print.thermal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tallydock.domain.label.LabelField;
import tallydock.domain.label.LabelValues;
import tallydock.domain.label.stock.Head;
import tallydock.print.label.Raster;
import tallydock.print.label.Samples;

class ThermalLanguagesTest {
    private static final int GAP_UM = 3_000;

    @ParameterizedTest(name = "{0}")
    @MethodSource("tallydock.print.label.Samples#all")
    void zplIsDotForDotTheReference(Samples sample) {
        var papers = ZplPaper.print(new Zpl(Samples.LETTERS).write(sample.placed(), 1));

        assertThat(papers).hasSize(1);
        assertThat(differing(sample.raster(), papers.getFirst())).isZero();
    }

    private static long differing(Raster raster, ZplPaper paper) {
        long differing = 0;
        for (int y = 0; y < raster.height(); y++) {
            for (int x = 0; x < raster.width(); x++) {
                differing += raster.isBlack(x, y) == paper.isBlack(x, y) ? 0 : 1;
            }
        }
        return differing;
    }

    @Test
    void tsplIsOneBitmapWithAsManyBytesAsItSaysInWhichZeroIsBlack() {
        var sample = Samples.unit("50x25", Head.DPI_203, "X003QW8L2T");
        byte[] job = new Tspl(Samples.LETTERS, GAP_UM).write(sample.placed(), 2);
        String text = new String(job, StandardCharsets.ISO_8859_1);
        String head = "SIZE 50.00 mm,25.00 mm\r\nGAP 3.00 mm,0 mm\r\nCLS\r\nBITMAP 0,0,50,200,0,";

        assertThat(text).startsWith(head).endsWith("\r\nPRINT 1,2\r\n");
        assertThat(job).hasSize(head.length() + 50 * 200 + "\r\nPRINT 1,2\r\n".length());
        assertThat(Arrays.copyOfRange(job, head.length(), head.length() + 50 * 200))
                .isEqualTo(sample.raster().bits());
    }

    @Test
    void eplIsOneGraphicWithAsManyBytesAsItSays() {
        var sample = Samples.unit("50x25", Head.DPI_203, "X003QW8L2T");
        byte[] job = new Epl(Samples.LETTERS, GAP_UM).write(sample.placed(), 1);
        String text = new String(job, StandardCharsets.ISO_8859_1);
        String head = "\nN\nq400\nQ200,24\nGW0,0,50,200,";

        assertThat(text).startsWith(head).endsWith("\nP1\n");
        assertThat(Arrays.copyOfRange(job, head.length(), head.length() + 50 * 200))
                .isEqualTo(sample.raster().bits());
    }

    @Test
    void noTitleCanBecomeACommand() {
        var titles = List.of(
                "Widget ^XZ^XA^FO50,50^A0N,50,50^FDPWNED^FS^XZ",
                "~JA ~DG ^FN1\"\r\nPRINT 9\r\n",
                "\u001b!R \\ \\& \"q\"",
                "x".repeat(5_000),
                "\ud83d\ude00 \u202eevil \u05e9\u05dc\u05d5\u05dd");
        for (String title : titles) {
            var sample = Samples.unit("57x32", Head.DPI_203, "X003QW8L2T");
            var values = new LabelValues.Builder()
                    .with(LabelField.CODE, "X003QW8L2T")
                    .with(LabelField.TITLE, title)
                    .build();
            var placed = new Samples(sample.template(), sample.stock(), sample.head(), values).placed();

            assertThat(ZplPaper.print(new Zpl(Samples.LETTERS).write(placed, 1)))
                    .as(title)
                    .hasSize(1);
            String tspl = new String(new Tspl(Samples.LETTERS, GAP_UM).write(placed, 1), StandardCharsets.ISO_8859_1);
            assertThat(tspl).endsWith("\r\nPRINT 1,1\r\n").doesNotContain("PRINT 9");
        }
    }
}
