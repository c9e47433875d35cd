package tallydock.scanner.image;

import com.google.zxing.common.BitArray;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// Bars and spaces along a line, with a quiet zone of our own before and behind: the real one is often cut, or a frame
/// stands in it. `from` is the sample at which the bars begin, `quiet` how many were put before it.
record BarRow(BitArray bits, int from, int quiet) {
    /// No symbol has a space of so many modules within.
    private static final int SPACE_BETWEEN = 7;

    private static final int QUIET = 12;
    private static final int FEWEST_BARS = 10;
    private static final int MOST_GROUPS = 2;

    /// One stretch of bars, and the spaces between them.
    private record Stretch(int from, int to, int bars) {}

    /// The longest groups of bars that stand together.
    static List<BarRow> of(BitSet dark) {
        int narrow = narrow(dark);
        return stretches(dark, narrow * SPACE_BETWEEN).stream()
                .filter(stretch -> stretch.bars >= FEWEST_BARS)
                .sorted(Comparator.comparingInt((Stretch stretch) -> -stretch.bars))
                .limit(MOST_GROUPS)
                .map(stretch -> row(dark, stretch, narrow * QUIET))
                .toList();
    }

    /// A quarter of all bars and spaces is at most this wide.
    private static int narrow(BitSet dark) {
        var widths = new ArrayList<Integer>();
        int bar = dark.nextSetBit(0);
        while (bar >= 0) {
            int end = dark.nextClearBit(bar);
            int next = dark.nextSetBit(end);
            widths.add(end - bar);
            if (next >= 0) {
                widths.add(next - end);
            }
            bar = next;
        }
        widths.sort(Comparator.naturalOrder());
        return widths.isEmpty() ? 1 : widths.get(widths.size() / 4);
    }

    private static List<Stretch> stretches(BitSet dark, int wide) {
        var all = new ArrayList<Stretch>();
        int from = dark.nextSetBit(0);
        var bars = 0;
        for (int bar = from; bar >= 0; ) {
            int end = dark.nextClearBit(bar);
            int next = dark.nextSetBit(end);
            bars++;
            if (next < 0 || next - end > wide) {
                all.add(new Stretch(from, end, bars));
                from = next;
                bars = 0;
            }
            bar = next;
        }
        return all;
    }

    private static BarRow row(BitSet dark, Stretch stretch, int quiet) {
        var bits = new BitArray(stretch.to - stretch.from + 2 * quiet);
        for (int bar = stretch.from; bar >= 0 && bar < stretch.to; ) {
            int end = dark.nextClearBit(bar);
            bits.setRange(bar - stretch.from + quiet, end - stretch.from + quiet);
            bar = dark.nextSetBit(end);
        }
        return new BarRow(bits, stretch.from, quiet);
    }

    BarRow turned() {
        var other = bits.clone();
        other.reverse();
        return new BarRow(other, from, quiet);
    }

    /// The sample of the line at which a place of the row lies.
    double sample(double place, boolean isTurned) {
        double inRow = isTurned ? bits.getSize() - place : place;
        return inRow - quiet + from;
    }
}
