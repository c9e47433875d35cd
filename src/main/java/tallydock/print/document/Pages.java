package tallydock.print.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import tallydock.domain.label.stock.Stock;
import tallydock.print.letters.Letters;
import tallydock.print.pdf.PdfLetters;

/// The pages of one document, filled from top to bottom. A page leaves memory when it is full; its foot is written when
/// it is known how many there are.
final class Pages {
    private static final int SIDE = 510;
    private static final int TOP = 480;
    private static final int FOOT = 560;
    private static final int FOOT_LINE = 340;

    private final PDDocument document;
    private final Letters letters;
    private final PdfLetters written;
    private final Stock.Page paper;
    private final List<Canvas> pages = new ArrayList<>();
    private Canvas canvas;
    private int y = TOP;
    private Runnable head = () -> {};

    Pages(PDDocument document, Letters letters, Stock.Page paper) {
        this.document = document;
        this.letters = letters;
        this.written = new PdfLetters(document, letters);
        this.paper = paper;
        this.canvas = next();
    }

    private Canvas next() {
        var page = new Canvas(document, written, paper);
        pages.add(page);
        return page;
    }

    PDDocument document() {
        return document;
    }

    Letters letters() {
        return letters;
    }

    Canvas canvas() {
        return canvas;
    }

    int left() {
        return SIDE;
    }

    int width() {
        return canvas.width() - 2 * SIDE;
    }

    /// Where the next thing begins.
    int y() {
        return y;
    }

    void down(int height) {
        y += height;
    }

    /// What is left of this page.
    int room() {
        return canvas.height() - FOOT - y;
    }

    /// What an empty page has, below what every page of a table repeats.
    int most(int repeated) {
        return canvas.height() - FOOT - TOP - repeated;
    }

    /// Turns the page if something so high has no room on it.
    void need(int height) {
        if (height > room() && y > TOP) {
            turn();
        }
    }

    void turn() {
        canvas.flush();
        canvas = next();
        y = TOP;
        head.run();
    }

    /// From now on each new page begins with this.
    void repeat(Runnable what) {
        head = what;
    }

    /// Numbers the pages and writes the letters of all.
    void finish(String foot) throws IOException {
        canvas.flush();
        for (int i = 0; i < pages.size(); i++) {
            foot(pages.get(i), foot, (i + 1) + " / " + pages.size());
            pages.get(i).flush();
        }
        written.finish();
    }

    private void foot(Canvas page, String foot, String number) {
        int line = page.height() - FOOT_LINE;
        page.text(Style.SMALL, SIDE, line, foot);
        int wide = letters.width(number, Style.SMALL.size(), Style.SMALL.look());
        page.text(Style.SMALL, page.width() - SIDE - wide, line, number);
    }
}
