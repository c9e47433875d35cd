package tallydock.sheet.packing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tallydock.sheet.cells.Grid;
import tallydock.sheet.column.Column;
import tallydock.sheet.column.Columns;
import tallydock.sheet.column.Concept;
import tallydock.sheet.rule.Findings;
import tallydock.sheet.rule.Measures;
import tallydock.sheet.rule.NameCells;
import tallydock.sheet.rule.ProductCells;
import tallydock.sheet.rule.RowCells;
import tallydock.sheet.table.Header;
import tallydock.sheet.value.NumberStyle;
import tallydock.sheet.view.Guidance;
import tallydock.sheet.view.ReadTable;
import tallydock.sheet.view.RowMarks;
import tallydock.usecase.KnownSkus;
import tallydock.usecase.Progress;

/// A packing list's table with all that is needed to read its rows.
final class PackingTable {
    private static final List<Concept> FIGURES = List.of(
            Concept.QUANTITY,
            Concept.GROSS,
            Concept.NET,
            Concept.UNIT_PRICE,
            Concept.AMOUNT,
            Concept.LENGTH,
            Concept.WIDTH,
            Concept.HEIGHT,
            Concept.VOLUME,
            Concept.CARTON_COUNT);
    private static final int STYLE_ROWS = 2_000;

    final Grid grid;
    final Header header;
    final Columns columns;
    final RowCells cells;
    final NumberStyle style;
    final Findings findings;
    final ProductCells products;
    final NameCells names;
    final Measures measures;
    final Optional<KnownSkus> register;
    final ReadTable.Decimals decimals;
    final RowMarks marks;
    /// Looked at while rows are understood: that takes as long as reading their cells.
    final Progress progress;

    PackingTable(Grid grid, Header header, Columns columns, Guidance guidance) {
        this.grid = grid;
        this.header = header;
        this.columns = columns;
        this.register = guidance.register();
        this.progress = guidance.progress();
        this.marks = new RowMarks(guidance.choices().leftOut());
        this.cells = new RowCells(grid);
        var layout = guidance.choices().layout();
        var found = style(columns);
        this.style = layout.dialect().decimal().map(NumberStyle::of).orElse(found);
        this.decimals = new ReadTable.Decimals(found.mark(), style.mark());
        this.findings = new Findings(grid);
        this.products = new ProductCells(cells, columns, style, findings, register);
        this.names = new NameCells(cells, columns);
        this.measures = new Measures(cells, columns, style, layout.assumed());
    }

    /// How this file writes numbers, judged by the columns that hold figures.
    private NumberStyle style(Columns named) {
        var evidence = new NumberStyle.Evidence();
        List<Column> figures = new ArrayList<>();
        FIGURES.forEach(concept -> figures.addAll(named.list(concept)));
        int last = Math.min(grid.rowCount(), header.firstDataRow() + STYLE_ROWS);
        for (int row = header.firstDataRow(); row < last; row++) {
            for (var column : figures) {
                evidence.see(grid.cell(row, column.index()).shown());
            }
        }
        return evidence.verdict();
    }

    /// A row of goods that a person leaves out holds its place in its carton, but nothing of it is read.
    boolean isLeftOut(int row) {
        return marks.isLeftOut(row);
    }

    /// The rows below the heading, sorted.
    SortedRows sort(List<Column> quantities) {
        var sorter = new RowSorter(cells, columns, quantities);
        List<Integer> lines = new ArrayList<>();
        List<Integer> totals = new ArrayList<>();
        List<Integer> subtotals = new ArrayList<>();
        for (int row = header.firstDataRow(); row < grid.rowCount(); row++) {
            switch (sorter.kind(row)) {
                case LINE -> lines.add(row);
                case TOTAL -> totals.add(row);
                case SUBTOTAL -> subtotals.add(row);
                case OTHER -> {}
                case END -> {
                    return new SortedRows(lines, totals, subtotals, row);
                }
            }
        }
        return new SortedRows(lines, totals, subtotals, grid.rowCount());
    }

    /// Rows of the sheet, from 0. `end` is the first row that is no longer this table's.
    record SortedRows(List<Integer> lines, List<Integer> totals, List<Integer> subtotals, int end) {
        /// Rows in which the file states totals of the whole list.
        List<Integer> grandTotals() {
            boolean onlyOne = totals.isEmpty() && subtotals.size() == 1;
            return onlyOne
                    ? subtotals
                    : totals.stream()
                            .filter(row -> !lines.isEmpty() && row > lines.getFirst())
                            .toList();
        }
    }
}
