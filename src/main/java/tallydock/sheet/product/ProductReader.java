package tallydock.sheet.product;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tallydock.domain.document.DocBody;
import tallydock.domain.document.DocCustoms;
import tallydock.domain.document.DocField;
import tallydock.domain.document.DocFlags;
import tallydock.domain.document.DocProduct;
import tallydock.domain.document.ProblemCode;
import tallydock.domain.document.ProductSheetDoc;
import tallydock.domain.document.TableSource;
import tallydock.domain.product.Hazards;
import tallydock.domain.product.Sku;
import tallydock.sheet.cells.Grid;
import tallydock.sheet.column.Column;
import tallydock.sheet.column.Columns;
import tallydock.sheet.column.Concept;
import tallydock.sheet.column.Dialect;
import tallydock.sheet.column.Heading;
import tallydock.sheet.rule.DangerousText;
import tallydock.sheet.rule.Findings;
import tallydock.sheet.rule.Measures;
import tallydock.sheet.rule.NameCells;
import tallydock.sheet.rule.ProductCells;
import tallydock.sheet.rule.RowCells;
import tallydock.sheet.table.Header;
import tallydock.sheet.table.HeaderFinder;
import tallydock.sheet.table.Words;
import tallydock.sheet.value.NumberStyle;
import tallydock.sheet.value.YesNo;

/// Reads one sheet as a product register.
public final class ProductReader {
    private static final Map<Concept, Double> WORTH = new EnumMap<>(Map.of(
            Concept.SKU,
            4.0,
            Concept.FNSKU,
            2.0,
            Concept.GTIN,
            2.0,
            Concept.BARCODE,
            2.0,
            Concept.NAME,
            1.5,
            Concept.HS_CODE,
            1.0,
            Concept.GROSS,
            1.0,
            Concept.NET,
            0.5,
            Concept.LENGTH,
            0.5,
            Concept.SIZE,
            1.0));
    private static final List<Concept> FIGURES =
            List.of(Concept.GROSS, Concept.NET, Concept.LENGTH, Concept.WIDTH, Concept.HEIGHT, Concept.UNIT_PRICE);

    private final Grid grid;
    private final Header header;
    private final Columns columns;
    private final RowCells cells;
    private final Findings findings;
    private final ProductCells codes;
    private final NameCells names;
    private final Measures measures;
    private final DangerousText danger;
    private final MoreCells more;
    private final Map<Sku, Integer> rowBySku = new HashMap<>();
    private final Map<String, Sku> skuByFnsku = new HashMap<>();

    private ProductReader(Grid grid, Header header) {
        this.grid = grid;
        this.header = header;
        this.columns = Columns.of(grid, header.headings(), header.firstDataRow());
        this.cells = new RowCells(grid);
        this.findings = new Findings(grid);
        var style = style();
        this.codes = new ProductCells(cells, columns, style, findings, Optional.empty());
        this.names = new NameCells(cells, columns);
        this.measures = new Measures(cells, columns, style);
        this.danger = new DangerousText(grid, findings);
        this.more = new MoreCells(cells, columns, findings);
    }

    /// The head of the product table in a sheet; empty when there is none.
    public static Optional<Header> header(Grid grid) {
        return new HeaderFinder(grid, Dialect.PRODUCTS, ProductReader::rate).find();
    }

    /// Reads the table below `header`; the document may have no products.
    public static ProductSheetDoc read(Grid grid, Header header) {
        return new ProductReader(grid, header).read();
    }

    private static double rate(List<Heading> headings) {
        Map<Concept, Double> found = new EnumMap<>(Concept.class);
        headings.stream()
                .filter(heading -> heading.confidence() >= 0.35)
                .forEach(heading -> heading.concept().ifPresent(c -> found.merge(c, heading.confidence(), Math::max)));
        boolean table = found.containsKey(Concept.SKU) && found.size() >= 2;
        return table
                ? found.entrySet().stream()
                        .mapToDouble(entry -> WORTH.getOrDefault(entry.getKey(), 0.3) * entry.getValue())
                        .sum()
                : 0;
    }

    private ProductSheetDoc read() {
        List<DocProduct> products = new ArrayList<>();
        for (int row = header.firstDataRow(); row < grid.rowCount(); row++) {
            if (isProduct(row)) {
                products.add(product(row));
            }
        }
        findings.oddities();
        var readings = columns.all().stream().map(Column::reading).toList();
        var source = new TableSource(grid.sheet(), header.row() + 1, fields(products), readings);
        return new ProductSheetDoc(source, products, findings.inOrder());
    }

    /// A product has a code and something else that is known of it; remarks, totals, examples have not.
    private boolean isProduct(int row) {
        var sku = cells.at(row, columns.find(Concept.SKU));
        String code = sku.shown();
        if (code.isEmpty() || Words.isPlaceholder(code) || Words.isTotal(sku) || isExample(row, code)) {
            return false;
        }
        long filled = columns.all().stream()
                .filter(column -> !grid.cell(row, column.index()).isBlank())
                .count();
        long headings = columns.all().stream()
                .filter(column -> Heading.of("", grid.cell(row, column.index()).shown())
                        .concept()
                        .equals(column.heading().concept()))
                .count();
        return filled >= 2 && headings * 2 < filled;
    }

    private boolean isExample(int row, String code) {
        return Words.isExample(cells.at(row, columns.find(Concept.SKU)))
                || Words.isExample(grid.cell(row, 0))
                || code.toUpperCase(Locale.ROOT).startsWith("EXAMPLE");
    }

    private DocProduct product(int row) {
        var sku = codes.sku(row);
        String code = sku.map(Sku::code).orElse("");
        danger.check(row, code);
        var barcodes = codes.codes(row, code);
        sku.ifPresent(found -> {
            repeated(row, found);
            barcodes.fnsku().ifPresent(fnsku -> sharedFnsku(row, fnsku, found));
        });
        var body = new DocBody(measures.size(row), weight(row, code));
        return new DocProduct(
                row + 1,
                sku,
                barcodes.with(more.codes(row, code)),
                names.of(row),
                new DocCustoms(codes.hsCode(row, code), codes.price(row, Optional.empty())),
                body,
                new DocFlags(hazards(row), more.keeping(row, code)));
    }

    private void repeated(int row, Sku sku) {
        Integer first = rowBySku.putIfAbsent(sku, row);
        if (first != null) {
            columns.find(Concept.SKU)
                    .ifPresent(column -> findings.at(
                            ProblemCode.DUPLICATE_SKU,
                            row,
                            column.index(),
                            "sku",
                            sku.code(),
                            "rows",
                            List.of(first + 1, row + 1)));
        }
    }

    private void sharedFnsku(int row, String fnsku, Sku sku) {
        Sku first = skuByFnsku.putIfAbsent(fnsku, sku);
        if (first != null && !first.equals(sku)) {
            columns.find(Concept.FNSKU)
                    .ifPresent(column -> findings.at(
                            ProblemCode.FNSKU_SHARED, row, column.index(), "skus", List.of(first.code(), sku.code())));
        }
    }

    private Optional<Column> weightColumn() {
        return columns.find(Concept.GROSS).or(() -> columns.find(Concept.NET));
    }

    private Optional<BigDecimal> weight(int row, String code) {
        var column = weightColumn();
        var kg = column.flatMap(c -> measures.kg(row, c)).filter(weight -> weight.signum() > 0);
        if (column.isPresent() && kg.isEmpty()) {
            findings.at(ProblemCode.WEIGHT_MISSING, row, column.get().index(), "sku", code);
        }
        return kg;
    }

    private Hazards hazards(int row) {
        return new Hazards(
                flag(row, Concept.BATTERY),
                flag(row, Concept.MAGNETIC),
                flag(row, Concept.LIQUID),
                flag(row, Concept.POWDER));
    }

    private Optional<Boolean> flag(int row, Concept concept) {
        return columns.find(concept).flatMap(column -> YesNo.of(cells.at(row, column)));
    }

    private NumberStyle style() {
        var evidence = new NumberStyle.Evidence();
        for (int row = header.firstDataRow(); row < Math.min(grid.rowCount(), 2_000); row++) {
            for (var concept : FIGURES) {
                for (var column : columns.list(concept)) {
                    evidence.see(grid.cell(row, column.index()).shown());
                }
            }
        }
        return evidence.verdict();
    }

    private Set<DocField> fields(List<DocProduct> products) {
        Set<DocField> fields = EnumSet.noneOf(DocField.class);
        Map<DocField, Concept> columnOf = Map.of(
                DocField.SKU,
                Concept.SKU,
                DocField.FNSKU,
                Concept.FNSKU,
                DocField.GTIN,
                Concept.GTIN,
                DocField.HS_CODE,
                Concept.HS_CODE,
                DocField.BATTERY,
                Concept.BATTERY,
                DocField.MAGNETIC,
                Concept.MAGNETIC,
                DocField.LIQUID,
                Concept.LIQUID,
                DocField.POWDER,
                Concept.POWDER);
        columnOf.forEach((field, concept) -> add(fields, field, columns.has(concept)));
        add(fields, DocField.WEIGHT, weightColumn().isPresent());
        add(fields, DocField.SIZE, columns.has(Concept.SIZE) || columns.has(Concept.LENGTH));
        add(
                fields,
                DocField.PRICE,
                products.stream().anyMatch(product -> product.price().isPresent()));
        add(
                fields,
                DocField.NAME_ZH,
                products.stream().anyMatch(p -> p.names().zh().isGiven()));
        add(
                fields,
                DocField.NAME_EN,
                products.stream().anyMatch(p -> p.names().en().isGiven()));
        return fields;
    }

    private static void add(Set<DocField> fields, DocField field, boolean present) {
        if (present) {
            fields.add(field);
        }
    }
}
