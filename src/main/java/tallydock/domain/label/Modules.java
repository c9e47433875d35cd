package tallydock.domain.label;

import java.util.BitSet;
import java.util.List;

/// An encoded symbol: rows from the top, dark modules set, without a quiet zone. Bars have one row.
public final class Modules {
    private final int width;
    private final List<BitSet> rows;

    public Modules(int width, List<BitSet> rows) {
        this.width = width;
        this.rows = rows.stream().map(row -> (BitSet) row.clone()).toList();
        if (width < 1 || rows.isEmpty() || rows.stream().anyMatch(row -> row.length() > width)) {
            throw new IllegalArgumentException("no symbol: " + width + " wide, " + rows.size() + " high");
        }
    }

    public int width() {
        return width;
    }

    public int height() {
        return rows.size();
    }

    /// Whether a module is dark; column and row from 0.
    public boolean isDark(int column, int row) {
        return rows.get(row).get(column);
    }

    /// The first dark module of a row at or after `column`, or -1.
    public int darkFrom(int column, int row) {
        return rows.get(row).nextSetBit(column);
    }

    /// The first light module of a row at or after `column`.
    public int lightFrom(int column, int row) {
        return rows.get(row).nextClearBit(column);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Modules modules && width == modules.width && rows.equals(modules.rows);
    }

    @Override
    public int hashCode() {
        return 31 * width + rows.hashCode();
    }
}
