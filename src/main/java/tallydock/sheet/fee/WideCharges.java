package tallydock.sheet.fee;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import tallydock.domain.document.ProblemCode;
import tallydock.domain.document.fee.FeeLine;
import tallydock.sheet.cells.Cell;
import tallydock.sheet.column.Column;
import tallydock.sheet.column.Concept;
import tallydock.sheet.rule.Cents;
import tallydock.sheet.rule.OpenTable;
import tallydock.sheet.value.Currencies;

/// The charges of a statement with a column for each kind of fee: each figure is a charge of its own. Rows
/// must add up to their sum, columns to the last row.
final class WideCharges {
    private static final List<Concept> NAMES = List.of(
            Concept.REFERENCE, Concept.SHIPMENT_ID, Concept.ORDER_ID, Concept.TRACKING, Concept.PO, Concept.SKU);

    private final OpenTable table;
    private final WideColumns columns;
    private final FeeRows rows;
    private final FeeCurrencies currencies;
    private final Map<List<String>, Integer> seen = new HashMap<>();

    WideCharges(OpenTable table, WideColumns columns, FeeRows rows, FeeCurrencies currencies) {
        this.table = table;
        this.columns = columns;
        this.rows = rows;
        this.currencies = currencies;
    }

    /// The charges of a row; `head` has what they share: date and reference.
    List<FeeLine> of(int row, FeeLine head) {
        List<FeeLine> lines = new ArrayList<>();
        for (var fee : columns.fees()) {
            figure(row, fee)
                    .filter(amount -> amount.signum() != 0)
                    .ifPresent(amount -> lines.add(new FeeLine(
                            head.date(),
                            head.ref().or(() -> name(row)),
                            new FeeLine.Kind(
                                    FeeWords.type(WideColumns.words(fee)), Optional.of(WideColumns.words(fee))),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(amount),
                            fee.heading().currency().or(() -> currency(row, fee)))));
        }
        checkSum(row);
        checkRepeated(row);
        return lines;
    }

    /// Each column of fees against the last row, where it states their sum.
    void checkTotals() {
        for (int total : rows.totals()) {
            columns.fees()
                    .forEach(fee -> figure(total, fee).ifPresent(declared -> {
                        var computed = rows.lines().stream()
                                .flatMap(row -> figure(row, fee).stream())
                                .reduce(BigDecimal.ZERO, BigDecimal::add);
                        mismatch(ProblemCode.TOTAL_MISMATCH, total, fee, declared, computed);
                    }));
        }
    }

    private void checkSum(int row) {
        var total = rows.money().amount();
        boolean oneCurrency = columns.fees().stream()
                        .flatMap(fee -> fee.heading().currency().stream())
                        .distinct()
                        .count()
                <= 1;
        if (oneCurrency) {
            total.ifPresent(column -> table.number(row, total)
                    .ifPresent(declared ->
                            mismatch(ProblemCode.AMOUNT_MISMATCH, row, column, declared, columns.sumOf(table, row))));
        }
    }

    private void mismatch(ProblemCode code, int row, Column column, BigDecimal declared, BigDecimal computed) {
        if (!Cents.same(declared, computed)) {
            table.findings().at(code, row, column.index(), "declared", declared, "computed", computed);
        }
    }

    /// Two rows of one shipment may cost the same; only a row that says all the same again is charged twice.
    private void checkRepeated(int row) {
        var said = IntStream.range(isNumbered() ? 1 : 0, table.grid().width())
                .mapToObj(col -> table.grid().cell(row, col).shown())
                .toList();
        var first = seen.putIfAbsent(said, row);
        if (first != null) {
            table.findings()
                    .at(
                            ProblemCode.DUPLICATE_CHARGE,
                            row,
                            columns.fees().getFirst().index(),
                            "rows",
                            List.of(first + 1, row + 1));
        }
    }

    /// Whether the first column numbers the rows, which says nothing.
    private boolean isNumbered() {
        return IntStream.range(0, Math.min(rows.lines().size(), 50))
                .allMatch(i -> table.grid().cell(rows.lines().get(i), 0) instanceof Cell.Num(var number)
                        && number.compareTo(BigDecimal.valueOf(i + 1L)) == 0);
    }

    private Optional<BigDecimal> figure(int row, Column fee) {
        return table.number(row, Optional.of(fee));
    }

    private Optional<String> currency(int row, Column fee) {
        var cell = table.cells().at(row, fee);
        var own = cell instanceof Cell.Text(var text) ? Currencies.in(text) : Optional.<String>empty();
        return own.or(() -> currencies.of(row));
    }

    /// What the row is about, where no column is called a reference.
    private Optional<String> name(int row) {
        return NAMES.stream()
                .flatMap(concept -> table.text(row, concept).stream())
                .findFirst()
                .or(() -> firstText(row));
    }

    private Optional<String> firstText(int row) {
        var figures = columns.figures();
        return IntStream.range(0, table.grid().width())
                .filter(col -> !figures.contains(col))
                .mapToObj(col -> table.grid().cell(row, col))
                .filter(Cell.Text.class::isInstance)
                .map(cell -> cell.shown().strip())
                .findFirst();
    }
}
