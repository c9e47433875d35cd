package tallydock.print;

import java.util.ArrayList;
import java.util.List;
import tallydock.domain.label.Content.Look;
import tallydock.domain.label.placed.Ink;
import tallydock.domain.label.placed.Placed;
import tallydock.domain.label.stock.Head;
import tallydock.domain.label.stock.Stock;
import tallydock.print.letters.Letters;

/// Marks labels that are not to be used: a strip along their upper edge says so, and the label itself stands below it,
/// so that it can still be scanned for practice.
final class Watermark {
    private static final int STRIP_UM = 3_500;
    private static final int LETTERS_UM = 2_400;
    private static final int LINE_UM = 250;

    private final String word;
    private final Letters letters;

    Watermark(String word, Letters letters) {
        this.word = word;
        this.letters = letters;
    }

    /// What is left of a label below the strip.
    static Stock below(Stock stock) {
        return new Stock(stock.id(), stock.widthUm(), stock.heightUm() - STRIP_UM, stock.sheet());
    }

    /// The label with the strip above it.
    Placed mark(Placed label) {
        Head head = label.head();
        int strip = head.dots(STRIP_UM);
        int size = head.dots(LETTERS_UM);
        int line = head.dotsOver(LINE_UM);
        List<Ink> inks = new ArrayList<>();
        label.inks().forEach(ink -> inks.add(ink.moved(0, strip)));
        inks.add(new Ink.Fill(0, strip - line, label.width(), line));
        int step = letters.width(word, size, Look.BOLD) + size;
        for (int x = size / 2; x + step - size < label.width(); x += step) {
            inks.add(new Ink.Line(x, strip - 2 * line, size, Look.BOLD, word));
        }
        return new Placed(label.width(), label.height() + strip, head, inks, label.findings());
    }
}
