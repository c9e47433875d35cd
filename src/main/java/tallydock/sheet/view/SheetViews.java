package tallydock.sheet.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import tallydock.domain.document.choice.ChangedCell;
import tallydock.domain.document.choice.DecimalMark;
import tallydock.domain.document.choice.TextDialect;
import tallydock.domain.document.reading.ColumnView;
import tallydock.domain.document.reading.DialectView;
import tallydock.domain.document.reading.RowCounts;
import tallydock.domain.document.reading.RowView;
import tallydock.domain.document.reading.SheetView;
import tallydock.domain.document.reading.TablePlace;
import tallydock.sheet.cells.Grid;
import tallydock.usecase.reading.PreviewWindow;

/// Makes the view of a sheet.
public final class SheetViews {
    private final Surroundings around;
    private final PreviewWindow window;

    /// What is around the table: the visible sheets, how the file is written, the cells a person changed.
    public record Surroundings(List<String> sheets, DialectView dialect, List<ChangedCell> changed) {
        public Surroundings {
            sheets = List.copyOf(sheets);
            changed = List.copyOf(changed);
        }
    }

    public SheetViews(Surroundings around, PreviewWindow window) {
        this.around = around;
        this.window = window;
    }

    /// The view of a table that was read.
    public SheetView of(ReadTable table) {
        var grid = table.grid();
        var look = new TableLook(table);
        var columns = new ColumnLook(table, look.findings()).columns();
        int first = table.header().firstDataRow();
        var preview = rows(grid, look.troubled(), first).stream()
                .map(row -> new RowView(row + 1, look.state(row), cells(grid, row, columns), look.in(row)))
                .toList();
        var place = place(
                grid, Optional.of(table.header().row() + 1), table.header().depth(), first);
        var dialect = new DialectView(
                with(around.dialect().detected(), table.decimals().detected()),
                with(around.dialect().used(), table.decimals().used()),
                around.dialect().encodings(),
                around.dialect().separators());
        return new SheetView(place, dialect, columns, look.counts(), look.findings(), preview, around.changed());
    }

    private static TextDialect with(TextDialect text, DecimalMark decimal) {
        return new TextDialect(text.encoding(), text.separator(), Optional.of(decimal));
    }

    /// The view of a sheet in which no table was found.
    public SheetView of(Grid grid) {
        var columns = ColumnLook.bare(grid);
        var preview = rows(grid, List.of(), 0).stream()
                .map(row -> new RowView(row + 1, RowView.State.NO_LINE, cells(grid, row, columns), List.of()))
                .toList();
        var place = place(grid, Optional.empty(), 0, 0);
        return new SheetView(place, around.dialect(), columns, RowCounts.NONE, List.of(), preview, around.changed());
    }

    private TablePlace place(Grid grid, Optional<Integer> headerRow, int depth, int first) {
        int filled = (int) filledFrom(grid, first).count();
        return new TablePlace(grid.sheet(), around.sheets(), headerRow, depth, filled);
    }

    /// The rows of the window: those to look at first, then all that are filled.
    private List<Integer> rows(Grid grid, List<Integer> troubled, int first) {
        Set<Integer> known = new HashSet<>(troubled);
        List<Integer> rows = new ArrayList<>();
        troubled.stream().skip(window.from()).limit(window.count()).forEach(rows::add);
        filledFrom(grid, first)
                .filter(row -> !known.contains(row))
                .skip(Math.max(0, window.from() - troubled.size()))
                .limit(window.count() - (long) rows.size())
                .forEach(rows::add);
        return rows;
    }

    private static IntStream filledFrom(Grid grid, int first) {
        return IntStream.range(Math.max(0, first), grid.rowCount()).filter(row -> !grid.isBlankRow(row));
    }

    private static List<String> cells(Grid grid, int row, List<ColumnView> columns) {
        return columns.stream()
                .map(column -> ColumnLook.shortened(
                        grid.cell(row, ColumnLook.index(column)).shown()))
                .toList();
    }
}
