package tallydock.proof.labels;

import java.util.BitSet;
import tallydock.domain.label.placed.Ink;
import tallydock.domain.label.placed.Placed;

/// Bars and spaces in a picture of a label: an element is bad where one of its dots, or the dot beside the symbol, has
/// not the colour it was given.
final class Elements {
    private Elements() {}

    /// How many of all symbols of the label are bad.
    static int bad(Placed label, Dots picture) {
        return label.inks().stream()
                .filter(Ink.Symbol.class::isInstance)
                .mapToInt(ink -> bad((Ink.Symbol) ink, picture))
                .sum();
    }

    private static int bad(Ink.Symbol symbol, Dots picture) {
        int bad = 0;
        for (int row = 0; row < symbol.modules().height(); row++) {
            var wrong = new BitSet();
            for (int y = symbol.y() + row * symbol.row(); y < symbol.y() + (row + 1) * symbol.row(); y++) {
                compare(symbol, row, y, picture, wrong);
            }
            bad += elements(symbol, row, wrong);
        }
        return bad;
    }

    /// Notes each dot of a line that is wrong; the one before the symbol is number 0.
    private static void compare(Ink.Symbol symbol, int row, int y, Dots picture, BitSet wrong) {
        for (int x = -1; x <= symbol.width(); x++) {
            boolean isBeside = x < 0 || x == symbol.width();
            boolean isDark = !isBeside && symbol.modules().isDark(x / symbol.module(), row);
            if (picture.isBlack(symbol.x() + x, y) != isDark) {
                wrong.set(x + 1);
            }
        }
    }

    private static int elements(Ink.Symbol symbol, int row, BitSet wrong) {
        int bad = (wrong.get(0) ? 1 : 0) + (wrong.get(symbol.width() + 1) ? 1 : 0);
        int start = 0;
        while (start < symbol.modules().width()) {
            boolean isDark = symbol.modules().isDark(start, row);
            int end = start;
            while (end < symbol.modules().width() && symbol.modules().isDark(end, row) == isDark) {
                end++;
            }
            int first = wrong.nextSetBit(1 + start * symbol.module());
            bad += first >= 0 && first < 1 + end * symbol.module() ? 1 : 0;
            start = end;
        }
        return bad;
    }
}
