package tallydock.print.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import tallydock.domain.label.stock.Stock;
import tallydock.print.pdf.PdfLetters;

/// One page that is being drawn, in tenths of a point from its upper left corner.
final class Canvas {
    private static final double POINTS_A_UM = 72 / 25_400.0;
    private static final int TENTHS = 10;

    private final PDDocument document;
    private final PdfLetters letters;
    private final PDPage page;
    private final int width;
    private final int height;
    private final List<PDStream> contents = new ArrayList<>();
    private final StringBuilder drawn = new StringBuilder();

    Canvas(PDDocument document, PdfLetters letters, Stock.Page paper) {
        this.document = document;
        this.letters = letters;
        this.width = tenths(paper.widthUm());
        this.height = tenths(paper.heightUm());
        this.page = new PDPage(new PDRectangle((float) width / TENTHS, (float) height / TENTHS));
        var resources = new PDResources();
        resources.getCOSObject().setItem(COSName.FONT, letters.resources());
        page.setResources(resources);
        document.addPage(page);
        drawn.append("0.1 0 0 -0.1 0 ").append(decimal(height)).append(" cm\n");
    }

    private static int tenths(int um) {
        return (int) Math.round(um * POINTS_A_UM * TENTHS);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    void text(Style style, int x, int baseline, String text) {
        if (!text.isEmpty()) {
            ink(style.grey());
            letters.show(drawn, text, x, baseline, style.size(), style.look());
        }
    }

    /// A filled rectangle; one that is low is a rule.
    void fill(Area area, int grey) {
        ink(grey);
        drawn.append(area.x).append(' ').append(area.y).append(' ');
        drawn.append(area.width).append(' ').append(area.height).append(" re f\n");
    }

    void picture(PDImageXObject picture, Area area) {
        String name = page.getResources().add(picture).getName();
        drawn.append("q ")
                .append(area.width)
                .append(" 0 0 -")
                .append(area.height)
                .append(' ');
        drawn.append(area.x).append(' ').append(area.y + area.height).append(" cm /");
        drawn.append(name).append(" Do Q\n");
    }

    /// A rectangle from its upper left corner.
    record Area(int x, int y, int width, int height) {}

    private void ink(int grey) {
        drawn.append(String.format(Locale.ROOT, "%.2f g%n", grey / 100.0));
    }

    private static String decimal(int tenths) {
        return tenths / TENTHS + "." + tenths % TENTHS;
    }

    /// Writes what was drawn so far into the document, so that a long document does not stay in memory.
    void flush() {
        var content = new PDStream(document);
        try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(drawn.toString().getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        contents.add(content);
        page.setContents(contents);
        drawn.setLength(0);
        drawn.trimToSize();
    }
}
