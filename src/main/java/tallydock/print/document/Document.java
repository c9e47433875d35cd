package tallydock.print.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import tallydock.domain.digest.Bytes;
import tallydock.domain.label.stock.Stock;
import tallydock.print.document.Canvas.Area;
import tallydock.print.letters.Letters;

/// A document set from top to bottom: what is said next stands below what was said before. Text can be found and copied
/// in any script a font of this computer has. Pages and pictures lie in a temporary file until it is written.
public final class Document implements AutoCloseable {
    private static final int PICTURES_A_ROW = 2;
    private static final int HIGHEST_PICTURE = 2_300;
    private static final int BETWEEN = 160;
    private static final int CAPTION = 40;
    private static final int FACT_LABEL = 30;
    private static final int BEFORE_HEADING = 200;
    private static final int AFTER_HEADING = 70;

    private final PDDocument file = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    private final Pages pages;
    private final String foot;

    /// An empty document.
    ///
    /// @param title what readers show as its name
    /// @param foot stands below each page, before the page's number
    public Document(Stock.Page paper, Letters letters, String title, String foot) {
        this.pages = new Pages(file, letters, paper);
        this.foot = foot;
        file.getDocumentInformation().setTitle(title);
        file.getDocumentInformation().setCreator("Tallydock");
    }

    /// Says at the head of this page and of all that follow that the document is not to be used. To be called first.
    public void mark(String word) {
        pages.mark(word);
    }

    /// A paragraph.
    public void say(String text, Style style) {
        for (String line : Paragraph.lines(text, style, pages.width(), pages.letters())) {
            line(line, style);
        }
    }

    private void line(String text, Style style) {
        pages.need(style.pitch());
        pages.canvas().text(style, pages.left(), pages.y() + style.ascent(), text);
        pages.down(style.pitch());
    }

    /// A heading; it never stands alone at the end of a page.
    public void heading(String text) {
        pages.down(BEFORE_HEADING);
        pages.need(6 * Style.TEXT.pitch());
        say(text, Style.HEADING);
        pages.down(AFTER_HEADING);
    }

    /// Room before what comes next.
    public void gap() {
        pages.down(BETWEEN);
    }

    /// What is so, as a label and a value beside it.
    public void fact(String label, String value) {
        int indent = pages.width() * FACT_LABEL / 100;
        var labels = Paragraph.lines(label, Style.QUIET, indent - BETWEEN, pages.letters());
        var values = Paragraph.lines(value, Style.TEXT, pages.width() - indent, pages.letters());
        for (int i = 0; i < Math.max(labels.size(), values.size()); i++) {
            pages.need(Style.TEXT.pitch());
            int baseline = pages.y() + Style.TEXT.ascent();
            if (i < labels.size()) {
                pages.canvas().text(Style.QUIET, pages.left(), baseline, labels.get(i));
            }
            if (i < values.size()) {
                pages.canvas().text(Style.TEXT, pages.left() + indent, baseline, values.get(i));
            }
            pages.down(Style.TEXT.pitch());
        }
    }

    /// Begins a table; it lasts until its `end`.
    public Table table(List<Column> columns) {
        return new Table(pages, columns);
    }

    /// A picture with what it shows, JPEG or PNG. Pictures that follow each other stand two in a row.
    ///
    /// @param otherwise what is said in its place where it cannot be shown
    public record Picture(Bytes content, String caption, String otherwise) {}

    /// Pictures beside each other; as many as there are.
    public void pictures(List<Picture> row) {
        int width = (pages.width() - BETWEEN * (PICTURES_A_ROW - 1)) / PICTURES_A_ROW;
        for (int from = 0; from < row.size(); from += PICTURES_A_ROW) {
            var shown = row.subList(from, Math.min(row.size(), from + PICTURES_A_ROW)).stream()
                    .map(picture -> Shown.of(picture, width, this))
                    .toList();
            int height = shown.stream().mapToInt(Shown::height).max().orElse(0);
            pages.need(height);
            for (int i = 0; i < shown.size(); i++) {
                shown.get(i).draw(pages, pages.left() + i * (width + BETWEEN));
            }
            pages.down(height + BETWEEN);
        }
    }

    /// A picture in its place.
    private record Shown(Optional<PDImageXObject> picture, int width, int high, List<String> caption) {
        static Shown of(Picture asked, int most, Document document) {
            var picture = EvidencePicture.of(asked.content.toArray(), document.file);
            String said = picture.isPresent() ? asked.caption : asked.caption + "\n" + asked.otherwise;
            var caption = new ArrayList<>(Paragraph.lines(said, Style.CAPTION, most, document.pages.letters()));
            double scale = picture.map(
                            it -> Math.min((double) most / it.getWidth(), (double) HIGHEST_PICTURE / it.getHeight()))
                    .orElse(0.0);
            int wide = picture.map(it -> (int) (it.getWidth() * scale)).orElse(0);
            int high = picture.map(it -> (int) (it.getHeight() * scale)).orElse(0);
            return new Shown(picture, wide, high, caption);
        }

        int height() {
            return high + CAPTION + caption.size() * Style.CAPTION.pitch();
        }

        void draw(Pages pages, int x) {
            picture.ifPresent(it -> pages.canvas().picture(it, new Area(x, pages.y(), width, high)));
            int y = pages.y() + high + CAPTION;
            for (String line : caption) {
                pages.canvas().text(Style.CAPTION, x, y + Style.CAPTION.ascent(), line);
                y += Style.CAPTION.pitch();
            }
        }
    }

    /// Writes the document; nothing can be said afterwards.
    public void write(OutputStream out) throws IOException {
        pages.finish(foot);
        file.save(out);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
