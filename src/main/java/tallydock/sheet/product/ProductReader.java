package tallydock.sheet.product;

import java.math.BigDecimal;
import java.util.ArrayList;
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
import tallydock.domain.document.choice.Handwork;
import tallydock.domain.product.Hazards;
import tallydock.domain.product.Sku;
import tallydock.sheet.cells.Grid;
import tallydock.sheet.column.ChosenColumns;
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
import tallydock.sheet.rule.StatedFields;
import tallydock.sheet.table.Header;
import tallydock.sheet.table.HeaderFinder;
import tallydock.sheet.table.Words;
import tallydock.sheet.value.NumberStyle;
import tallydock.sheet.value.YesNo;
import tallydock.sheet.view.Guidance;
import tallydock.sheet.view.ReadTable;
import tallydock.sheet.view.RowMarks;

/// Reads one sheet as a product register.
public final class ProductReader {
    private static final List<Concept> FIGURES =
            List.of(Concept.GROSS, Concept.NET, Concept.LENGTH, Concept.WIDTH, Concept.HEIGHT, Concept.UNIT_PRICE);

    private final Grid grid;
    private final Header header;
    private final Guidance guidance;
    private final RowMarks marks;
    private final ReadTable.Decimals decimals;
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

    private ProductReader(Grid grid, Header header, Guidance guidance) {
        this.grid = grid;
        this.header = header;
        this.guidance = guidance;
        var layout = guidance.choices().layout();
        var found = Columns.of(grid, header.headings(), header.firstDataRow());
        this.columns = new ChosenColumns(found, header.headings(), layout.columns()).columns();
        this.marks = new RowMarks(guidance.choices().leftOut());
        this.cells = new RowCells(grid);
        this.findings = new Findings(grid);
        var judged = style();
        var style = layout.dialect().decimal().map(NumberStyle::of).orElse(judged);
        this.decimals = new ReadTable.Decimals(judged.mark(), style.mark());
        this.codes = new ProductCells(cells, columns, style, findings, Optional.empty());
        this.names = new NameCells(cells, columns);
        this.measures = new Measures(cells, columns, style, layout.assumed());
        this.danger = new DangerousText(grid, findings);
        this.more = new MoreCells(cells, columns, findings);
    }

    /// The head of the product table in a sheet; empty when there is none.
    public static Optional<Header> header(Grid grid) {
        return finder(grid).find();
    }

    /// The head that a person says begins in a row, from 0; -1 for a table without one.
    public static Header header(Grid grid, int row) {
        return finder(grid).at(row);
    }

    /// Reads the table below `header`; the document may have no products.
    public static ProductSheetDoc read(Grid grid, Header header) {
        return read(grid, header, Guidance.of(Optional.empty())).document();
    }

    /// The same as a person says.
    public static ProductReading read(Grid grid, Header header, Guidance guidance) {
        var reading = new ProductReader(grid, header, guidance).read();
        var choices = guidance.choices();
        var blocked = reading.table().rows().blockedRows();
        if (!choices.leaveOutBlocked() || blocked.isEmpty()) {
            return reading;
        }
        var without = choices.withLeftOut(choices.leftOut().and(blocked));
        return new ProductReader(grid, header, guidance.with(without)).read();
    }

    private static HeaderFinder finder(Grid grid) {
        return new HeaderFinder(grid, Dialect.PRODUCTS, ProductRating::rate);
    }

    private ProductReading read() {
        List<DocProduct> products = new ArrayList<>();
        for (int row = header.firstDataRow(); row < grid.rowCount(); row++) {
            guidance.progress().look();
            if (isProduct(row)) {
                marks.line(row);
                if (!marks.isLeftOut(row)) {
                    products.add(product(row));
                }
            }
        }
        findings.oddities();
        var readings = columns.all().stream().map(Column::reading).toList();
        var handwork =
                new Handwork(guidance.choices().layout(), guidance.changed(), marks.leftOutRows(), Optional.empty());
        var source = new TableSource(grid.sheet(), header.row() + 1, fields(products), readings, handwork);
        var document = new ProductSheetDoc(source, products, findings.inOrder());
        return new ProductReading(
                document,
                new ReadTable(
                        grid,
                        header,
                        columns.taken(),
                        marks,
                        document.problems(),
                        codes.currencyOfAll()
                                .or(() -> guidance.choices().layout().assumed().currency()),
                        decimals));
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
                new DocCustoms(
                        codes.hsCode(row, code),
                        codes.price(row, guidance.choices().layout().assumed().currency())),
                body,
                new DocFlags(hazards(row), more.keeping(row, code)));
    }

    private void repeated(int row, Sku sku) {
        Integer first = rowBySku.putIfAbsent(sku, row);
        if (first != null) {
            marks.block(row);
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
        return new StatedFields(columns)
                .with(DocField.SKU, Concept.SKU)
                .with(DocField.FNSKU, Concept.FNSKU)
                .with(DocField.GTIN, Concept.GTIN)
                .with(DocField.HS_CODE, Concept.HS_CODE)
                .with(DocField.BATTERY, Concept.BATTERY)
                .with(DocField.MAGNETIC, Concept.MAGNETIC)
                .with(DocField.LIQUID, Concept.LIQUID)
                .with(DocField.POWDER, Concept.POWDER)
                .with(DocField.WEIGHT, weightColumn().isPresent())
                .with(DocField.SIZE, columns.has(Concept.SIZE) || columns.has(Concept.LENGTH))
                .with(
                        DocField.PRICE,
                        products.stream().anyMatch(product -> product.price().isPresent()))
                .with(
                        DocField.NAME_ZH,
                        products.stream().anyMatch(p -> p.names().zh().isGiven()))
                .with(
                        DocField.NAME_EN,
                        products.stream().anyMatch(p -> p.names().en().isGiven()))
                .all();
    }
}
