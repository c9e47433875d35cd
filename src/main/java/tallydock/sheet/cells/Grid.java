package tallydock.sheet.cells;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One sheet as it stands: cells by row and column from 0, merged areas, what is hidden. Cells outside are blank.
public final class Grid {
    /// Edits further to the right than this are no cell of a table.
    private static final int MOST_COLUMNS = 1_000;

    private final Optional<String> sheet;
    private final List<Cell[]> rows;
    private final Merges merges;
    private final Oddities oddities;
    private final int width;

    /// What a person would not see at a glance: hidden rows and columns that hold something (from 0, in order) and the
    /// first formula without a stored result.
    public record Oddities(List<Integer> hiddenRows, List<Integer> hiddenColumns, Optional<Pos> unknownFormula) {
        public Oddities {
            hiddenRows = List.copyOf(hiddenRows);
            hiddenColumns = List.copyOf(hiddenColumns);
        }
    }

    Grid(Optional<String> sheet, List<Cell[]> rows, Merges merges, Oddities oddities) {
        this.sheet = sheet;
        this.rows = rows;
        this.merges = merges;
        this.oddities = oddities;
        this.width = rows.stream().mapToInt(row -> row.length).max().orElse(0);
    }

    /// The same sheet with other cells at some places; places in rows the sheet does not have are passed over.
    public Grid with(Map<Pos, Cell> changed) {
        List<Cell[]> copy = new ArrayList<>(rows);
        changed.forEach((pos, cell) -> {
            if (pos.row() >= 0 && pos.row() < copy.size() && pos.col() < MOST_COLUMNS) {
                copy.set(pos.row(), with(copy.get(pos.row()), pos.col(), cell));
            }
        });
        return new Grid(sheet, copy, merges, oddities);
    }

    private static Cell[] with(Cell[] row, int col, Cell cell) {
        var wider = Arrays.copyOf(row, Math.max(row.length, col + 1));
        Arrays.fill(wider, row.length, wider.length, Cells.BLANK);
        wider[col] = cell;
        return wider;
    }

    /// The sheet's name, none for text files.
    public Optional<String> sheet() {
        return sheet;
    }

    public int rowCount() {
        return rows.size();
    }

    /// The widest row's number of cells.
    public int width() {
        return width;
    }

    public Oddities oddities() {
        return oddities;
    }

    /// The cell itself; a covered cell of a merged area is blank.
    public Cell cell(int row, int col) {
        if (row < 0 || row >= rows.size()) {
            return Cells.BLANK;
        }
        var cells = rows.get(row);
        return col < 0 || col >= cells.length ? Cells.BLANK : cells[col];
    }

    /// The cell a person sees there: that of the merged area's first cell where there is one.
    public Cell seen(int row, int col) {
        var cell = cell(row, col);
        if (!cell.isBlank() || merges.isEmpty()) {
            return cell;
        }
        var origin = origin(row, col);
        return cell(origin.row(), origin.col());
    }

    /// The first cell of the merged area, or the cell itself.
    public Pos origin(int row, int col) {
        return merges.at(row, col)
                .map(area -> new Pos(area.firstRow(), area.firstCol()))
                .orElseGet(() -> new Pos(row, col));
    }

    /// The last row of the merged area at a cell, or the row itself.
    public int lastMergedRow(int row, int col) {
        return merges.at(row, col).map(Merges.Area::lastRow).orElse(row);
    }

    /// True for a cell that a merged area covers and that is not its first.
    public boolean isCovered(int row, int col) {
        var origin = origin(row, col);
        return origin.row() != row || origin.col() != col;
    }

    /// True when no cell of the row holds anything.
    public boolean isBlankRow(int row) {
        for (var cell : rows.get(row)) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /// How many cells of the row hold anything.
    public int filled(int row) {
        int filled = 0;
        for (var cell : rows.get(row)) {
            filled += cell.isBlank() ? 0 : 1;
        }
        return filled;
    }
}
