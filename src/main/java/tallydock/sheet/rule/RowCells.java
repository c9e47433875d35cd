package tallydock.sheet.rule;

import java.util.Optional;
import tallydock.sheet.cells.Cell;
import tallydock.sheet.cells.Cells;
import tallydock.sheet.cells.Grid;
import tallydock.sheet.column.Column;
import tallydock.sheet.table.Words;
import tallydock.sheet.value.Ascii;

/// The cells of a table as a person reads them: a merged cell counts for all its rows, a ditto mark for the cell above.
public final class RowCells {
    private final Grid grid;

    public RowCells(Grid grid) {
        this.grid = grid;
    }

    public Grid grid() {
        return grid;
    }

    public Cell at(int row, Column column) {
        var cell = grid.seen(row, column.index());
        int above = row;
        while (Words.isDitto(cell) && above > 0) {
            above--;
            cell = grid.seen(above, column.index());
        }
        return Words.isDitto(cell) ? Cells.BLANK : cell;
    }

    public Cell at(int row, Optional<Column> column) {
        return column.map(one -> at(row, one)).orElse(Cells.BLANK);
    }

    /// A code or other plain text in half width; empty for a blank cell or a placeholder such as a dash.
    public Optional<String> code(int row, Optional<Column> column) {
        String text = Ascii.of(at(row, column).shown());
        return text.isEmpty() || Words.isPlaceholder(text) ? Optional.empty() : Optional.of(text);
    }
}
