package tallydock.print.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import tallydock.domain.label.placed.Ink;
import tallydock.domain.label.placed.Placed;
import tallydock.domain.label.stock.Head;
import tallydock.domain.label.stock.Stock;
import tallydock.print.label.Runs;
import tallydock.print.letters.Letters;

/// Labels as pages: one a page, or a sheet of them. Everything stands on the dot grid of the head, and each
/// bar is drawn a
/// twentieth of a dot smaller on each side, so that no reader paints a dot beside it.
public final class LabelPdf implements AutoCloseable {
    private static final double INSET = 0.05;
    private static final double POINTS_AN_INCH = 72;

    private final PDDocument document = new PDDocument();
    private final Stock stock;
    private final Head head;
    private final Head drawn;
    private final PdfLetters letters;
    private final PdfPictures pictures = new PdfPictures();
    private final PDResources resources = new PDResources();
    private StringBuilder page = new StringBuilder();
    private int onPage;

    public LabelPdf(Stock stock, Head head, Letters letters) {
        this(stock, head, head, letters);
    }

    /// For a printer whose dots are not as long as they are said to be.
    ///
    /// @param head its dots as they were measured, for which labels are laid out
    /// @param drawn its dots as it takes them from a page
    public LabelPdf(Stock stock, Head head, Head drawn, Letters letters) {
        this.stock = stock;
        this.head = head;
        this.drawn = drawn;
        this.letters = new PdfLetters(document, letters);
    }

    /// Leaves places of the first sheet free: labels that are gone already.
    public void skip(int labels) {
        onPage += Math.clamp(labels, 0, perPage() - 1);
    }

    public void add(Placed label) throws IOException {
        if (onPage == perPage()) {
            turn();
        }
        int left = stock.sheet().map(sheet -> head.dots(sheet.leftUm(onPage))).orElse(0);
        int top = stock.sheet().map(sheet -> head.dots(sheet.topUm(onPage))).orElse(0);
        page.append("q 1 0 0 1 ").append(left).append(' ').append(top).append(" cm\n");
        label.inks().forEach(this::draw);
        page.append("Q\n");
        onPage++;
    }

    private int perPage() {
        return stock.sheet().map(Stock.Sheet::labels).orElse(1);
    }

    private void draw(Ink ink) {
        switch (ink) {
            case Ink.Fill fill -> {
                box(fill.x(), fill.y(), fill.width(), fill.height());
                page.append("f\n");
            }
            case Ink.Symbol symbol -> {
                Runs.of(symbol, this::box);
                page.append("f\n");
            }
            case Ink.Picture picture -> pictures.show(page, picture);
            case Ink.Line line -> letters.show(page, line.text(), line.x(), line.baseline(), line.size(), line.look());
        }
    }

    private void box(int x, int y, int width, int height) {
        page.append(Numbers.of(x + INSET))
                .append(' ')
                .append(Numbers.of(y + INSET))
                .append(' ');
        page.append(Numbers.of(width - 2 * INSET))
                .append(' ')
                .append(Numbers.of(height - 2 * INSET))
                .append(" re\n");
    }

    /// The page is a whole number of dots high: some programs count its rows from below.
    private void turn() throws IOException {
        double point = POINTS_AN_INCH / drawn.dotsAnInch();
        int wide = drawn.dots(stock.sheet().map(sheet -> sheet.page().widthUm()).orElse(stock.widthUm()));
        int high =
                drawn.dots(stock.sheet().map(sheet -> sheet.page().heightUm()).orElse(stock.heightUm()));
        float width = (float) (wide * point);
        float height = (float) (high * point);
        var sheet = new PDPage(new PDRectangle(width, height));
        sheet.setResources(resources);
        var content = new PDStream(document);
        try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
            String start = String.format(Locale.ROOT, "%.8f 0 0 %.8f 0 %.5f cm\n", point, -point, height);
            out.write(start.getBytes(StandardCharsets.US_ASCII));
            out.write(page.toString().getBytes(StandardCharsets.US_ASCII));
        }
        sheet.setContents(content);
        document.addPage(sheet);
        page = new StringBuilder();
        onPage = 0;
    }

    /// Writes all that was added.
    public void write(OutputStream out) throws IOException {
        if (onPage > 0) {
            turn();
        }
        letters.finish();
        COSDictionary dictionary = resources.getCOSObject();
        dictionary.setItem(COSName.FONT, letters.resources());
        dictionary.setItem(COSName.XOBJECT, pictures.write(document));
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
