package tallydock.sheet.view;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tallydock.domain.document.choice.RowSet;

/// What becomes of the rows of a table. Rows count from 0 here.
public final class RowMarks {
    private final BitSet lines = new BitSet();
    private final BitSet blocked = new BitSet();
    private final Map<Integer, List<Integer>> together = new HashMap<>();
    private final Map<Integer, Integer> speakers = new HashMap<>();
    private final RowSet leftOut;

    /// @param leftOut rows, from 1, that a person leaves out
    public RowMarks(RowSet leftOut) {
        this.leftOut = leftOut;
    }

    /// The row has goods.
    public void line(int row) {
        lines.set(row);
    }

    /// What the row says cannot be stored.
    public void block(int row) {
        blocked.set(row);
    }

    /// The rows of one carton, none of which can be stored.
    public void blockTogether(List<Integer> rows) {
        rows.forEach(blocked::set);
        together.put(rows.getFirst(), List.copyOf(rows));
        rows.forEach(row -> speakers.put(row, rows.getFirst()));
    }

    /// The row at which the problem of a blocked row stands: its own, or the first of its carton.
    int speaker(int row) {
        return speakers.getOrDefault(row, row);
    }

    /// The rows, from 1, that must be left out for a problem that stands in a row, from 0.
    RowSet concerned(int row) {
        return RowSet.of(together.getOrDefault(row, List.of(row)).stream()
                .map(one -> one + 1)
                .toList());
    }

    public boolean isLine(int row) {
        return lines.get(row);
    }

    public boolean isLeftOut(int row) {
        return leftOut.contains(row + 1);
    }

    public boolean isBlocked(int row) {
        return blocked.get(row) && lines.get(row) && !isLeftOut(row);
    }

    /// The rows with goods, ascending.
    public IntStream lines() {
        return lines.stream();
    }

    /// Rows that cannot be stored, from 1.
    public RowSet blockedRows() {
        return RowSet.of(lines.stream().filter(this::isBlocked).map(row -> row + 1));
    }

    /// True when there were goods and all of them are left out.
    public boolean isAllLeftOut() {
        return !lines.isEmpty() && lines.stream().allMatch(this::isLeftOut);
    }

    /// Rows with goods that were left out, from 1.
    public RowSet leftOutRows() {
        return leftOut.isEmpty()
                ? RowSet.NONE
                : RowSet.of(lines.stream().filter(this::isLeftOut).map(row -> row + 1));
    }
}
