package tallydock.sheet.order;

import java.util.Optional;
import tallydock.domain.document.DocLine;
import tallydock.domain.document.DocQty;
import tallydock.domain.document.ProblemCode;
import tallydock.domain.product.Sku;
import tallydock.sheet.rule.NameCells;
import tallydock.sheet.rule.OpenTable;
import tallydock.sheet.rule.ProductCells;
import tallydock.sheet.rule.Quantity;
import tallydock.usecase.KnownSkus;

/// Reads rows of an order list as products of a parcel.
final class OrderLines {
    private final OpenTable table;
    private final Optional<String> currency;
    private final ProductCells products;
    private final NameCells names;

    OrderLines(OpenTable table, Optional<KnownSkus> register, Optional<String> currency) {
        this.table = table;
        this.currency = currency;
        this.products = new ProductCells(table.cells(), table.columns(), table.style(), table.findings(), register);
        this.names = new NameCells(table.cells(), table.columns());
    }

    DocLine line(int row) {
        var sku = products.sku(row);
        String code = sku.map(Sku::code).orElse("");
        return new DocLine(
                sku,
                products.codes(row, code),
                quantity(row, code),
                names.of(row),
                products.hsCode(row, code),
                products.price(row, currency));
    }

    private DocQty quantity(int row, String code) {
        var column = OrderRows.quantity(table);
        if (column.isEmpty()) {
            return DocQty.unreadable("");
        }
        var read = Quantity.of(table.cells().at(row, column.get()), table.style());
        read.problem().ifPresent(problem -> report(problem, row, column.get().index(), code, read));
        return read.qty();
    }

    private void report(ProblemCode problem, int row, int col, String code, Quantity read) {
        String raw = read.qty().raw().orElse("0");
        table.findings().at(problem, row, col, "sku", code, "raw", raw);
    }
}
