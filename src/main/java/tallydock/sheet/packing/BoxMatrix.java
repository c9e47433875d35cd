package tallydock.sheet.packing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tallydock.domain.barcode.FbaBoxId;
import tallydock.domain.document.DocCarton;
import tallydock.domain.document.DocLine;
import tallydock.domain.document.DocSize;
import tallydock.domain.document.DocWeight;
import tallydock.domain.document.ProblemCode;
import tallydock.domain.document.reading.ColumnReason;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.sheet.cells.Cell;
import tallydock.sheet.cells.Pos;
import tallydock.sheet.column.Column;
import tallydock.sheet.column.Concept;
import tallydock.sheet.column.Heading;
import tallydock.sheet.column.Scope;
import tallydock.sheet.rule.Quantity;
import tallydock.sheet.table.Words;
import tallydock.sheet.value.Ascii;

/// A list with a row for each product and a column for each box; weights and sizes of the boxes stand in rows
/// of their own.
final class BoxMatrix {
    private static final double SURE = 0.6;
    private static final List<Concept> BOX_FACTS = List.of(
            Concept.GROSS,
            Concept.NET,
            Concept.LENGTH,
            Concept.WIDTH,
            Concept.HEIGHT,
            Concept.SIZE,
            Concept.BOX_LABEL,
            Concept.VOLUME);

    private final PackingTable table;
    private final PackingChecks checks;
    private final List<BoxHeads.Box> boxes;
    private final LineReader lines;
    private final Map<Concept, Fact> facts = new EnumMap<>(Concept.class);

    /// A row that says one thing about each box.
    private record Fact(int row, Heading heading) {}

    BoxMatrix(PackingTable table, PackingChecks checks, List<BoxHeads.Box> boxes, Optional<String> currency) {
        this.table = table;
        this.checks = checks;
        this.boxes = boxes;
        this.lines = new LineReader(table, currency);
    }

    Layout read() {
        findFacts();
        var all = table.sort(boxes.stream().map(this::column).toList());
        var factRows = facts.values().stream().map(Fact::row).toList();
        var products =
                all.lines().stream().filter(row -> !factRows.contains(row)).toList();
        var rows = new PackingTable.SortedRows(products, all.totals(), all.subtotals(), all.end());
        List<DocCarton> cartons = new ArrayList<>();
        Map<Integer, Optional<Sku>> skus = new HashMap<>();
        var kept = products.stream().filter(row -> !table.isLeftOut(row)).toList();
        kept.forEach(row -> skus.put(row, table.products.sku(row)));
        for (var box : boxes) {
            table.progress.look();
            List<DocLine> contents = new ArrayList<>();
            for (int row : kept) {
                content(row, box)
                        .ifPresent(qty ->
                                contents.add(lines.line(row, skus.getOrDefault(row, Optional.empty()), qty.qty())));
            }
            carton(box, contents, kept).ifPresent(cartons::add);
        }
        var quantity = table.columns.find(Concept.QUANTITY, Scope.TOTAL);
        return new Layout(cartons, rows, new Roles(Optional.empty(), quantity), Roles.NONE);
    }

    private Column column(BoxHeads.Box box) {
        var heading = table.header.headings().get(box.col());
        return new Column(box.col(), heading, Concept.QUANTITY, Scope.PER_CARTON, 1, ColumnReason.HEADING_NAMES_A_BOX);
    }

    /// Facts stand below the products, or above the heading; their label stands before the first box.
    private void findFacts() {
        for (int row = 0; row < table.grid.rowCount(); row++) {
            if (row >= table.header.row() && row < table.header.firstDataRow()) {
                continue;
            }
            for (int col = 0; col < boxes.getFirst().col(); col++) {
                if (table.grid.cell(row, col) instanceof Cell.Text(var text) && text.length() < 40) {
                    fact(row, Heading.of("", text));
                }
            }
        }
    }

    private void fact(int row, Heading label) {
        boolean filled =
                boxes.stream().anyMatch(box -> !table.grid.cell(row, box.col()).isBlank());
        if (filled && label.confidence() >= SURE) {
            label.concept().filter(BOX_FACTS::contains).ifPresent(c -> facts.putIfAbsent(c, new Fact(row, label)));
        }
    }

    /// Blank and 0 both mean that the product is not in the box.
    private Optional<Quantity> content(int row, BoxHeads.Box box) {
        var cell = table.grid.cell(row, box.col());
        if (cell.isBlank() || Words.isPlaceholder(cell.shown())) {
            return Optional.empty();
        }
        var read = Quantity.of(cell, table.style);
        var problem = read.problem();
        if (problem.isPresent() && problem.get() == ProblemCode.QTY_ZERO) {
            return Optional.empty();
        }
        problem.ifPresent(code -> table.findings.at(
                code,
                row,
                box.col(),
                "sku",
                lines.product(row),
                "raw",
                read.qty().raw().orElse("")));
        return Optional.of(read);
    }

    private Optional<DocCarton> carton(BoxHeads.Box box, List<DocLine> contents, List<Integer> rows) {
        var weight = new DocWeight(kg(Concept.GROSS, box), kg(Concept.NET, box));
        var size = size(box);
        if (contents.isEmpty() && weight.equals(DocWeight.NONE) && size.equals(DocSize.NONE)) {
            return Optional.empty();
        }
        var no = new CartonNo(box.number());
        if (checks.duplicates(List.of(no), new Pos(table.header.row(), box.col()))) {
            rows.stream().filter(row -> isFilled(row, box)).forEach(table.marks::block);
        }
        Optional.ofNullable(facts.get(Concept.GROSS))
                .ifPresent(gross -> checks.weight(weight, List.of(no), new Pos(gross.row(), box.col())));
        return Optional.of(new DocCarton(no, box.barcode().or(() -> label(box)), weight, size, contents));
    }

    private boolean isFilled(int row, BoxHeads.Box box) {
        return !table.grid.cell(row, box.col()).isBlank();
    }

    private Optional<String> label(BoxHeads.Box box) {
        return Optional.ofNullable(facts.get(Concept.BOX_LABEL))
                .map(fact -> Ascii.of(table.grid.cell(fact.row(), box.col()).shown()))
                .filter(text -> FbaBoxId.parse(text).isPresent());
    }

    private DocSize size(BoxHeads.Box box) {
        var whole = Optional.ofNullable(facts.get(Concept.SIZE))
                .flatMap(fact -> table.measures.whole(table.grid.cell(fact.row(), box.col()), fact.heading()));
        return whole.orElseGet(
                () -> new DocSize(cm(Concept.LENGTH, box), cm(Concept.WIDTH, box), cm(Concept.HEIGHT, box)));
    }

    private Optional<BigDecimal> cm(Concept concept, BoxHeads.Box box) {
        return Optional.ofNullable(facts.get(concept))
                .flatMap(fact -> table.measures.cm(table.grid.cell(fact.row(), box.col()), fact.heading()));
    }

    private Optional<BigDecimal> kg(Concept concept, BoxHeads.Box box) {
        return Optional.ofNullable(facts.get(concept))
                .flatMap(fact -> table.measures.kg(table.grid.cell(fact.row(), box.col()), fact.heading()));
    }
}
