package tallydock.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tallydock.domain.label.stock.Head;
import tallydock.domain.printer.Handling;
import tallydock.domain.printer.PrinterLanguage;
import tallydock.print.label.Samples;
import tallydock.print.pdf.LabelPdf;
import tallydock.print.thermal.Preamble;

/// Machines that are set to a language with digits of its own send printers the same bytes.
class OtherDigitsTest {
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void begin() {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        assertThat("%d".formatted(7)).isEqualTo("٧");
    }

    @AfterEach
    void end() {
        Locale.setDefault(before);
    }

    @Test
    void darknessIsSaidInDigitsThatPrintersKnow() {
        byte[] bytes = Preamble.of(PrinterLanguage.ZPL, new Handling(OptionalInt.empty(), OptionalInt.of(7), false));

        assertThat(new String(bytes, StandardCharsets.US_ASCII)).isEqualTo("~SD07\n");
    }

    @Test
    void aPageIsDrawnAsAnywhere() throws IOException {
        var here = drawn();
        Locale.setDefault(Locale.ENGLISH);

        assertThat(here).isEqualTo(drawn());
    }

    private static int[] drawn() throws IOException {
        var sample = Samples.unit("57x32", Head.DPI_203, "X003QW8L2T");
        var out = new ByteArrayOutputStream();
        try (var pdf = new LabelPdf(sample.stock(), sample.head(), Samples.LETTERS)) {
            pdf.add(sample.placed());
            pdf.write(out);
        }
        try (var document = Loader.loadPDF(out.toByteArray())) {
            var picture = new PDFRenderer(document).renderImage(0);
            return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        }
    }
}
