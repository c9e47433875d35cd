package tallydock.print.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import tallydock.domain.label.placed.Ink;
import tallydock.domain.label.stock.Head;
import tallydock.print.label.Samples;

class LabelPdfTest {
    @Test
    void theTextCanBeFoundAndCopied() throws IOException {
        try (var document = pdf(Samples.unit("57x32", Head.DPI_300, "X003QW8L2T"), 1)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("X003QW8L2T")
                    .contains("LED desk lamp, white")
                    .contains("New");
        }
    }

    @Test
    void aSheetIsFilledFromItsFirstFreePlaceAndThenTurned() throws IOException {
        var sample = Samples.unit("letter-30", Head.DPI_300, "X003QW8L2T");
        try (var document = pdf(sample, 30)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
        try (var document = pdf(sample, 31)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
        var out = new ByteArrayOutputStream();
        try (var pdf = new LabelPdf(sample.stock(), sample.head(), Samples.LETTERS)) {
            pdf.skip(29);
            pdf.add(sample.placed());
            pdf.add(sample.placed());
            pdf.write(out);
        }
        try (var document = Loader.loadPDF(out.toByteArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void aPageIsAsLargeAsItsLabel() throws IOException {
        try (var document = pdf(Samples.unit("50x25", Head.DPI_203, "X003QW8L2T"), 1)) {
            var box = document.getPage(0).getMediaBox();

            assertThat(box.getWidth()).isCloseTo(50 / 25.4f * 72, org.assertj.core.data.Offset.offset(0.01f));
            assertThat(box.getHeight()).isCloseTo(25 / 25.4f * 72, org.assertj.core.data.Offset.offset(0.01f));
        }
    }

    @Test
    void eachBarFillsItsDotsAndNoOther() throws IOException {
        var sample = Samples.unit("57x32", Head.DPI_203, "X003QW8L2T");
        var symbol = sample.placed().inks().stream()
                .filter(Ink.Symbol.class::isInstance)
                .map(Ink.Symbol.class::cast)
                .findFirst()
                .orElseThrow();
        try (var document = pdf(sample, 1)) {
            var picture = new PDFRenderer(document).renderImage(0, 203.2f / 72 * 4, ImageType.GRAY);
            int middle = symbol.y() + symbol.height() / 2;
            for (int x = symbol.x(); x < symbol.x() + symbol.width(); x++) {
                boolean isDark = symbol.modules().isDark((x - symbol.x()) / symbol.module(), 0);

                assertThat(isBlack(picture, x, middle)).as("dot %d", x).isEqualTo(isDark);
            }
        }
    }

    @Test
    void aLogoStandsDotForDotWhereItWasPlaced() throws IOException {
        var sample = Samples.withLogo(Head.DPI_203);
        var logo = sample.placed().inks().stream()
                .filter(Ink.Picture.class::isInstance)
                .map(Ink.Picture.class::cast)
                .findFirst()
                .orElseThrow();
        var reference = sample.raster();
        try (var document = pdf(sample, 1)) {
            var picture = new PDFRenderer(document).renderImage(0, 203.2f / 72 * 4, ImageType.GRAY);
            for (int y = logo.y(); y < logo.y() + logo.drawing().height(); y++) {
                for (int x = logo.x(); x < logo.x() + logo.drawing().width(); x++) {
                    assertThat(isBlack(picture, x, y)).as("dot %d, %d", x, y).isEqualTo(reference.isBlack(x, y));
                }
            }
        }
        assertThat(logo.drawing().width()).isGreaterThan(100);
    }

    /// The middle of a dot in a picture of four pixels a dot.
    private static boolean isBlack(BufferedImage picture, int x, int y) {
        return (picture.getRGB(4 * x + 2, 4 * y + 2) & 0xFF) < 128;
    }

    private static PDDocument pdf(Samples sample, int labels) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var pdf = new LabelPdf(sample.stock(), sample.head(), Samples.LETTERS)) {
            for (int i = 0; i < labels; i++) {
                pdf.add(sample.placed());
            }
            pdf.write(out);
        }
        return Loader.loadPDF(out.toByteArray());
    }
}
