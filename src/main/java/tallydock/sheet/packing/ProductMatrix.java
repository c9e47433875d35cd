package tallydock.sheet.packing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tallydock.domain.barcode.Fnsku;
import tallydock.domain.document.Codes;
import tallydock.domain.document.DocLine;
import tallydock.domain.document.DocQty;
import tallydock.domain.document.HsCode;
import tallydock.domain.document.Names;
import tallydock.domain.document.ProblemCode;
import tallydock.domain.document.reading.ColumnReason;
import tallydock.domain.product.Sku;
import tallydock.sheet.cells.Cell;
import tallydock.sheet.column.Column;
import tallydock.sheet.column.Concept;
import tallydock.sheet.column.Scope;
import tallydock.sheet.rule.DangerousText;
import tallydock.sheet.rule.Quantity;
import tallydock.sheet.table.LabelPairs;
import tallydock.sheet.table.Words;

/// A list with a row for each box and a column for each product; weights and sizes stand in further columns.
final class ProductMatrix {
    private final PackingTable table;
    private final PackingChecks checks;
    private final List<ProductHeads.Product> products;
    private final LineReader lines;
    private final DangerousText danger;
    private final Map<Integer, Codes> codes = new HashMap<>();

    ProductMatrix(PackingTable table, PackingChecks checks, List<ProductHeads.Product> products) {
        this.table = table;
        this.checks = checks;
        this.products = products;
        this.lines = new LineReader(table, Optional.empty());
        this.danger = new DangerousText(table.grid, table.findings);
    }

    Layout read(List<LabelPairs.Pair> labels) {
        products.forEach(this::checkRegistered);
        var all = table.sort(products.stream().map(this::column).toList());
        all.lines().forEach(this::findCodes);
        var boxes = all.lines().stream().filter(this::isBox).toList();
        var rows = new PackingTable.SortedRows(boxes, all.totals(), all.subtotals(), all.end());
        var layout = new RowLayout(table, checks, lines, Optional.of((row, _, _) -> contents(row))).read(rows, labels);
        return new Layout(layout.cartons(), rows, quantity(), layout.gross());
    }

    /// A column that adds up the products of each box states the units of the list in its total row.
    private Roles quantity() {
        var total = table.columns.find(Concept.QUANTITY, Scope.TOTAL).or(() -> table.columns.find(Concept.QUANTITY));
        return new Roles(Optional.empty(), total);
    }

    private Column column(ProductHeads.Product product) {
        var heading = table.header.headings().get(product.col());
        return new Column(
                product.col(), heading, Concept.QUANTITY, Scope.PER_CARTON, 1, ColumnReason.HEADING_NAMES_A_PRODUCT);
    }

    private void checkRegistered(ProductHeads.Product product) {
        if (!table.products.isRegistered(new Sku(product.sku()))) {
            int row = table.header.firstDataRow() - 1;
            table.findings.at(ProblemCode.SKU_NOT_REGISTERED, row, product.col(), "sku", product.sku());
        }
    }

    private boolean isBox(int row) {
        return products.stream().anyMatch(product -> content(row, product).isPresent())
                || table.columns
                        .find(Concept.GROSS)
                        .flatMap(c -> table.measures.kg(row, c))
                        .isPresent();
    }

    /// A row of FNSKUs under the SKUs belongs to the heading.
    private void findCodes(int row) {
        for (var product : products) {
            Fnsku.parse(table.grid.cell(row, product.col()).shown())
                    .ifPresent(
                            fnsku -> codes.put(product.col(), new Codes(Optional.of(fnsku.code()), Optional.empty())));
        }
    }

    private List<DocLine> contents(int row) {
        danger.check(row, "");
        List<DocLine> contents = new ArrayList<>();
        for (var product : products) {
            content(row, product).ifPresent(qty -> contents.add(line(product, qty)));
        }
        return contents;
    }

    private DocLine line(ProductHeads.Product product, DocQty qty) {
        var known = codes.getOrDefault(product.col(), Codes.NONE);
        var sku = Optional.of(new Sku(product.sku()));
        return lines.share(new DocLine(sku, known, qty, Names.NONE, HsCode.NONE, Optional.empty()));
    }

    /// Blank and 0 both mean that the product is not in the box.
    private Optional<DocQty> content(int row, ProductHeads.Product product) {
        Cell cell = table.grid.cell(row, product.col());
        if (cell.isBlank()
                || Words.isPlaceholder(cell.shown())
                || Fnsku.parse(cell.shown()).isPresent()) {
            return Optional.empty();
        }
        var read = Quantity.of(cell, table.style);
        if (read.problem().filter(code -> code == ProblemCode.QTY_ZERO).isPresent()) {
            return Optional.empty();
        }
        read.problem()
                .ifPresent(code -> table.findings.at(
                        code,
                        row,
                        product.col(),
                        "sku",
                        product.sku(),
                        "raw",
                        read.qty().raw().orElse("")));
        if (read.qty().pieces().isEmpty()) {
            table.marks.block(row);
        }
        return Optional.of(read.qty());
    }
}
