package tallydock.sheet.fee;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tallydock.domain.document.reading.ColumnReason;
import tallydock.sheet.cells.Cell;
import tallydock.sheet.cells.Grid;
import tallydock.sheet.column.Column;
import tallydock.sheet.column.Concept;
import tallydock.sheet.rule.MoneyColumns;
import tallydock.sheet.rule.OpenTable;

/// The rows of a statement, sorted: charges and totals, from 0. `type` is the column that says what a charge is for.
record FeeRows(MoneyColumns money, Optional<Column> type, List<Integer> lines, List<Integer> totals) {
    private static final List<Concept> SAYINGS = List.of(Concept.DATE, Concept.REFERENCE, Concept.FEE_TYPE);
    private static final int SAMPLE = 100;

    static FeeRows of(OpenTable table) {
        var candidates =
                table.rows().filter(row -> isCandidate(table, row)).boxed().toList();
        var money = MoneyColumns.of(table, candidates);
        var lines = candidates.stream()
                .filter(row -> table.number(row, money.amount()).isPresent() || isUnreadable(table, money, row))
                .toList();
        int first = lines.isEmpty() ? table.grid().rowCount() : lines.getFirst();
        var totals = table.rows()
                .filter(row -> row > first && table.isTotal(row) && !table.isSubtotal(row))
                .boxed()
                .toList();
        return new FeeRows(money, typeColumn(table, lines), lines, totals);
    }

    /// The same of a statement with a column for each kind of fee.
    static FeeRows wide(OpenTable table, WideColumns columns) {
        var figures = columns.figures();
        var filled = table.rows()
                .filter(row -> figures.stream()
                        .anyMatch(col -> !table.grid().cell(row, col).isBlank()))
                .filter(row -> !table.isExample(row) && !table.isHeading(row))
                .boxed()
                .toList();
        var lines = filled.stream()
                .filter(row -> !table.isTotal(row) && isNamed(table, row, figures) && hasFigure(table, columns, row))
                .toList();
        int first = lines.isEmpty() ? table.grid().rowCount() : lines.getFirst();
        var totals = filled.stream()
                .filter(row -> row > first && table.isTotal(row) && !table.isSubtotal(row))
                .toList();
        var money = new MoneyColumns(Optional.empty(), Optional.empty(), columns.total(table, lines));
        return new FeeRows(money, Optional.empty(), lines, totals);
    }

    private static boolean isNamed(OpenTable table, int row, List<Integer> figures) {
        return IntStream.range(0, table.grid().width())
                .anyMatch(col ->
                        !figures.contains(col) && !table.grid().cell(row, col).isBlank());
    }

    private static boolean hasFigure(OpenTable table, WideColumns columns, int row) {
        return columns.fees().stream()
                .anyMatch(fee -> table.number(row, Optional.of(fee)).isPresent());
    }

    private static boolean isCandidate(OpenTable table, int row) {
        return !table.grid().isBlankRow(row)
                && !table.isTotal(row)
                && !table.isExample(row)
                && !table.isHeading(row)
                && SAYINGS.stream().anyMatch(concept -> table.text(row, concept).isPresent());
    }

    /// A charge whose amount is missing or no number still has its quantity and its rate.
    private static boolean isUnreadable(OpenTable table, MoneyColumns money, int row) {
        return table.number(row, money.quantity()).isPresent()
                && table.number(row, money.price()).isPresent();
    }

    /// The column whose cells are known words for fees, the one with the right heading before others.
    private static Optional<Column> typeColumn(OpenTable table, List<Integer> lines) {
        var sample = lines.subList(0, Math.min(SAMPLE, lines.size()));
        var named = table.columns().list(Concept.FEE_TYPE);
        return named.stream()
                .max((one, other) ->
                        Long.compare(known(table, one.index(), sample), known(table, other.index(), sample)))
                .or(() -> byContent(table, sample));
    }

    private static Optional<Column> byContent(OpenTable table, List<Integer> sample) {
        return IntStream.range(0, table.header().headings().size())
                .boxed()
                .filter(col -> known(table, col, sample) * 2 > sample.size())
                .flatMap(col -> Stream.of(Column.byContent(
                        col, table.header().headings().get(col), Concept.FEE_TYPE, ColumnReason.CELLS_ARE_WORDS)))
                .findFirst();
    }

    private static long known(OpenTable table, int col, List<Integer> sample) {
        return sample.stream().filter(row -> isKnown(table.grid(), row, col)).count();
    }

    private static boolean isKnown(Grid grid, int row, int col) {
        return grid.seen(row, col) instanceof Cell.Text(var text)
                && FeeWords.type(text).isPresent();
    }
}
