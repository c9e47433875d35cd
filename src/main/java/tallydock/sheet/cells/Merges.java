package tallydock.sheet.cells;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Merged areas of a sheet, found by any cell they cover.
final class Merges {
    /// A merged area over more columns than this is a title or a whim of the file; only its first columns are kept.
    private static final int WIDEST = 256;

    private final Map<Integer, TreeMap<Integer, Area>> byColumn = new HashMap<>();

    /// Rows and columns from 0, both ends inclusive.
    record Area(int firstRow, int firstCol, int lastRow, int lastCol) {}

    void add(Area area) {
        int last = Math.min(area.lastCol(), area.firstCol() + WIDEST - 1);
        for (int col = area.firstCol(); col <= last; col++) {
            byColumn.computeIfAbsent(col, _ -> new TreeMap<>()).put(area.firstRow(), area);
        }
    }

    boolean isEmpty() {
        return byColumn.isEmpty();
    }

    Optional<Area> at(int row, int col) {
        var column = byColumn.get(col);
        var below = column == null ? null : column.floorEntry(row);
        return below == null || below.getValue().lastRow() < row ? Optional.empty() : Optional.of(below.getValue());
    }
}
