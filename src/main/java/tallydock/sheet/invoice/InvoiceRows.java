package tallydock.sheet.invoice;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tallydock.sheet.column.Column;
import tallydock.sheet.column.Concept;
import tallydock.sheet.rule.MoneyColumns;
import tallydock.sheet.rule.OpenTable;
import tallydock.sheet.value.Ascii;

/// The rows of an invoice, sorted: goods, charges such as freight that are no goods, and totals. Rows count from 0.
record InvoiceRows(MoneyColumns money, List<Integer> lines, List<Integer> charges, List<Integer> totals) {
    private static final List<Concept> GOODS = List.of(Concept.SKU, Concept.NAME, Concept.HS_CODE, Concept.FNSKU);
    private static final Pattern CHARGE = Pattern.compile(
            "(?:sea |air |ocean )?(?:freight|insurance|shipping|handling|discount|rebate|deposit|fracht|versand|versicherung|rabatt|verpackung|porto|vat|mwst|ust)\\b.*|运费.*|海运费.*|空运费.*|保险费?.*|折扣.*|杂费.*|包装费.*|税额.*");

    static InvoiceRows of(OpenTable table) {
        var candidates = table.rows().filter(row -> isGoods(table, row)).boxed().toList();
        var money = MoneyColumns.of(table, candidates);
        var lines = candidates.stream()
                .filter(row -> !isCharge(table, row) && hasFigures(table, money, row))
                .toList();
        int first = lines.isEmpty() ? table.grid().rowCount() : lines.getFirst();
        var charges = table.rows()
                .filter(row -> row > first && isCharge(table, row) && !lines.contains(row))
                .boxed()
                .toList();
        var totals = table.rows()
                .filter(row -> row > first && table.isTotal(row))
                .boxed()
                .toList();
        return new InvoiceRows(money, lines, charges, totals);
    }

    private static boolean isGoods(OpenTable table, int row) {
        return !table.grid().isBlankRow(row)
                && !table.isTotal(row)
                && !table.isExample(row)
                && !table.isHeading(row)
                && GOODS.stream().anyMatch(concept -> table.text(row, concept).isPresent());
    }

    private static boolean isCharge(OpenTable table, int row) {
        boolean named = table.text(row, Concept.SKU).isPresent()
                && table.columns().find(Concept.SKU).map(Column::index).orElse(0) > 0;
        return !named && CHARGE.matcher(Ascii.folded(table.first(row).shown())).matches();
    }

    /// Two figures make a line; with a product code one is enough, or something where the quantity should be.
    private static boolean hasFigures(OpenTable table, MoneyColumns money, int row) {
        long figures = Stream.of(money.quantity(), money.price(), money.amount())
                .filter(column -> table.number(row, column).isPresent())
                .count();
        boolean quantity = money.quantity()
                .filter(column -> !table.cells().at(row, column).isBlank())
                .isPresent();
        boolean code = Optional.of(row).flatMap(r -> table.text(r, Concept.SKU)).isPresent();
        return figures >= 2 || (code && figures == 1) || (code && quantity && !isText(table, money, row));
    }

    /// A row of words below a heading says what belongs into its columns.
    private static boolean isText(OpenTable table, MoneyColumns money, int row) {
        return money.price()
                .filter(column -> !table.cells().at(row, column).isBlank())
                .filter(column -> table.number(row, Optional.of(column)).isEmpty())
                .isPresent();
    }
}
