package tallydock.sheet.invoice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tallydock.domain.document.ProblemCode;
import tallydock.domain.document.invoice.InvoiceTotals;
import tallydock.sheet.cells.Cell;
import tallydock.sheet.column.Column;
import tallydock.sheet.rule.Cents;
import tallydock.sheet.rule.OpenTable;

/// The totals an invoice states, compared with what its lines come to.
final class StatedTotals {
    private final OpenTable table;
    private final InvoiceRows rows;

    /// A figure, and where it stands.
    private record Stated(int row, int col, BigDecimal value) {}

    StatedTotals(OpenTable table, InvoiceRows rows) {
        this.table = table;
        this.rows = rows;
    }

    InvoiceTotals against(InvoiceTotals computed) {
        var amounts =
                rows.totals().stream().flatMap(row -> amount(row).stream()).toList();
        var quantities = rows.totals().stream()
                .flatMap(row -> inColumn(row, rows.money().quantity()).stream())
                .toList();
        return new InvoiceTotals(
                judged(quantities, computed.qty(), BigDecimal.ZERO), judged(amounts, computed.amount(), charges()));
    }

    /// The figure that agrees, else the last. Freight and the like may make up the difference.
    private Optional<BigDecimal> judged(List<Stated> stated, Optional<BigDecimal> computed, BigDecimal charges) {
        var sum = computed.orElse(BigDecimal.ZERO);
        var agreed = stated.stream().filter(one -> Cents.same(one.value(), sum)).findFirst();
        if (agreed.isPresent() || stated.isEmpty()) {
            return agreed.map(Stated::value);
        }
        var last = stated.getLast();
        if (!Cents.same(last.value(), sum.add(charges))) {
            table.findings()
                    .at(ProblemCode.TOTAL_MISMATCH, last.row(), last.col(), "declared", last.value(), "computed", sum);
        }
        return Optional.of(last.value());
    }

    private BigDecimal charges() {
        return rows.charges().stream()
                .flatMap(row -> amount(row).stream())
                .map(Stated::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// In the column of amounts, else the only figure of the row.
    private Optional<Stated> amount(int row) {
        return inColumn(row, rows.money().amount()).or(() -> onlyFigure(row));
    }

    private Optional<Stated> inColumn(int row, Optional<Column> column) {
        return table.number(row, column)
                .map(value -> new Stated(row, column.map(Column::index).orElse(0), value));
    }

    private Optional<Stated> onlyFigure(int row) {
        var found = IntStream.range(0, table.grid().width())
                .filter(col -> !(table.grid().cell(row, col) instanceof Cell.Blank))
                .boxed()
                .flatMap(col -> table.style().number(table.grid().cell(row, col)).stream()
                        .map(value -> new Stated(row, col, value)))
                .toList();
        boolean isQuantity = found.size() == 1
                && rows.money()
                        .quantity()
                        .filter(column -> column.index() == found.getFirst().col())
                        .isPresent();
        return found.size() == 1 && !isQuantity ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
