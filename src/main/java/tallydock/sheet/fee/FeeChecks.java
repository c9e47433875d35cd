package tallydock.sheet.fee;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tallydock.domain.document.ProblemCode;
import tallydock.domain.document.fee.FeeLine;
import tallydock.domain.document.fee.FeeStatementDoc;
import tallydock.sheet.column.Column;
import tallydock.sheet.column.Concept;
import tallydock.sheet.rule.Cents;
import tallydock.sheet.rule.OpenTable;

/// What can be wrong with a statement: an amount that is not quantity times rate, a charge that comes twice,
/// a total that is not the sum.
final class FeeChecks {
    private final OpenTable table;
    private final FeeRows rows;
    private final Map<FeeLine, Integer> rowOf = new HashMap<>();

    FeeChecks(OpenTable table, FeeRows rows) {
        this.table = table;
        this.rows = rows;
    }

    void line(int row, FeeLine line) {
        line.qty()
                .ifPresent(qty -> line.rate()
                        .ifPresent(
                                rate -> line.amount().ifPresent(amount -> compare(row, qty.multiply(rate), amount))));
        Integer first = line.ref().isPresent() ? rowOf.putIfAbsent(line, row) : null;
        if (first != null) {
            table.findings()
                    .at(
                            ProblemCode.DUPLICATE_CHARGE,
                            row,
                            column(table.columns().find(Concept.REFERENCE)),
                            "ref",
                            line.ref().orElse(""),
                            "rows",
                            List.of(first + 1, row + 1));
        }
    }

    /// Fees are rounded to cents on some statements and not on others.
    private void compare(int row, BigDecimal exact, BigDecimal amount) {
        var computed = Cents.product(exact, BigDecimal.ONE);
        if (!Cents.same(computed, amount) && !Cents.same(exact, amount)) {
            table.findings()
                    .at(
                            ProblemCode.AMOUNT_MISMATCH,
                            row,
                            column(rows.money().amount()),
                            "declared",
                            amount,
                            "computed",
                            computed);
        }
    }

    /// The totals the statement states, by currency; each is compared with the sum of its lines.
    Map<String, BigDecimal> declared(List<FeeLine> lines, FeeCurrencies currencies) {
        var sums = FeeStatementDoc.sums(lines);
        Map<String, BigDecimal> declared = new LinkedHashMap<>();
        for (int row : rows.totals()) {
            var amount = table.number(row, rows.money().amount());
            var currency = currencies.ofTotal(row).or(() -> only(sums));
            if (amount.isPresent() && currency.isPresent()) {
                declared.put(currency.get(), amount.get());
                total(row, currency.get(), amount.get(), sums.getOrDefault(currency.get(), BigDecimal.ZERO));
            }
        }
        return declared;
    }

    private static Optional<String> only(Map<String, BigDecimal> sums) {
        return sums.size() == 1 ? sums.keySet().stream().findFirst() : Optional.empty();
    }

    private void total(int row, String currency, BigDecimal declared, BigDecimal computed) {
        if (!Cents.same(declared, computed)) {
            table.findings()
                    .at(
                            ProblemCode.TOTAL_MISMATCH,
                            row,
                            column(rows.money().amount()),
                            "currency",
                            currency,
                            "declared",
                            declared,
                            "computed",
                            computed);
        }
    }

    private static int column(Optional<Column> column) {
        return column.map(Column::index).orElse(0);
    }
}
