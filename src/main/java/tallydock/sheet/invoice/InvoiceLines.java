package tallydock.sheet.invoice;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tallydock.domain.document.DocQty;
import tallydock.domain.document.ProblemCode;
import tallydock.domain.document.invoice.InvoiceLine;
import tallydock.domain.document.invoice.LineExtras;
import tallydock.domain.product.Sku;
import tallydock.sheet.column.Column;
import tallydock.sheet.column.Concept;
import tallydock.sheet.column.Scope;
import tallydock.sheet.rule.Cents;
import tallydock.sheet.rule.DangerousText;
import tallydock.sheet.rule.Measures;
import tallydock.sheet.rule.MoneyColumns;
import tallydock.sheet.rule.NameCells;
import tallydock.sheet.rule.OpenTable;
import tallydock.sheet.rule.ProductCells;
import tallydock.sheet.rule.Quantity;

/// Reads rows of an invoice as lines and says what is wrong with each.
final class InvoiceLines {
    private final OpenTable table;
    private final MoneyColumns money;
    private final ProductCells products;
    private final NameCells names;
    private final Measures measures;
    private final DangerousText danger;
    private final Map<InvoiceLine, Integer> rowOf = new HashMap<>();

    InvoiceLines(OpenTable table, MoneyColumns money) {
        this.table = table;
        this.money = money;
        this.products =
                new ProductCells(table.cells(), table.columns(), table.style(), table.findings(), Optional.empty());
        this.names = new NameCells(table.cells(), table.columns());
        this.measures = new Measures(table.cells(), table.columns(), table.style());
        this.danger = new DangerousText(table.grid(), table.findings());
    }

    InvoiceLine line(int row) {
        var sku = products.sku(row);
        String code = sku.map(Sku::code).orElse("");
        danger.check(row, code);
        var qty = quantity(row, code);
        var price = table.number(row, money.price());
        var amount = amount(row, code, product(qty, price));
        var line = new InvoiceLine(sku, names.of(row), products.hsCode(row, code), qty, price, amount, extras(row));
        repeated(row, code, line);
        return line;
    }

    private static Optional<BigDecimal> product(DocQty qty, Optional<BigDecimal> price) {
        return qty.pieces().flatMap(pieces -> price.map(value -> Cents.product(BigDecimal.valueOf(pieces), value)));
    }

    private DocQty quantity(int row, String code) {
        if (money.quantity().isEmpty()) {
            return DocQty.unreadable("");
        }
        var column = money.quantity().get();
        var read = Quantity.of(table.cells().at(row, column), table.style());
        read.problem()
                .ifPresent(problem -> table.findings()
                        .at(
                                problem,
                                row,
                                column.index(),
                                "sku",
                                code,
                                "raw",
                                read.qty().raw().orElse("0")));
        return read.qty();
    }

    /// What the line states; where the file has no such column, what it comes to.
    private Optional<BigDecimal> amount(int row, String code, Optional<BigDecimal> product) {
        if (money.amount().isEmpty()) {
            return product;
        }
        var column = money.amount().get();
        var stated = table.number(row, Optional.of(column));
        if (stated.isPresent() && product.isPresent() && !Cents.same(stated.get(), product.get())) {
            table.findings()
                    .at(
                            ProblemCode.AMOUNT_MISMATCH,
                            row,
                            column.index(),
                            "sku",
                            code,
                            "declared",
                            stated.get(),
                            "computed",
                            product.get());
        }
        return stated;
    }

    private LineExtras extras(int row) {
        return new LineExtras(table.text(row, Concept.ORIGIN), weight(row, Concept.GROSS), weight(row, Concept.NET));
    }

    /// A weight is of the whole line unless its heading says otherwise.
    private Optional<BigDecimal> weight(int row, Concept concept) {
        return table.columns()
                .find(concept)
                .filter(column -> column.scope() == Scope.TOTAL || column.scope() == Scope.UNSAID)
                .flatMap(column -> measures.kg(row, column));
    }

    private void repeated(int row, String code, InvoiceLine line) {
        Integer first = rowOf.putIfAbsent(line, row);
        if (first != null) {
            int col = table.columns()
                    .find(Concept.SKU)
                    .or(() -> table.columns().find(Concept.NAME))
                    .map(Column::index)
                    .orElse(0);
            table.findings().at(ProblemCode.DUPLICATE_LINE, row, col, "sku", code, "rows", List.of(first + 1, row + 1));
        }
    }
}
