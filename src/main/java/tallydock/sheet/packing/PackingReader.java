package tallydock.sheet.packing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tallydock.domain.document.DocCarton;
import tallydock.domain.document.DocField;
import tallydock.domain.document.PackingListDoc;
import tallydock.domain.document.ProblemCode;
import tallydock.domain.document.TableSource;
import tallydock.domain.document.choice.Handwork;
import tallydock.domain.document.choice.ReadingChoices;
import tallydock.domain.shipment.ShipmentRefs;
import tallydock.sheet.cells.Grid;
import tallydock.sheet.column.Column;
import tallydock.sheet.column.Concept;
import tallydock.sheet.column.Dialect;
import tallydock.sheet.column.Heading;
import tallydock.sheet.rule.StatedFields;
import tallydock.sheet.table.Header;
import tallydock.sheet.table.HeaderFinder;
import tallydock.sheet.table.LabelPairs;
import tallydock.sheet.value.Currencies;
import tallydock.sheet.view.Guidance;
import tallydock.sheet.view.ReadTable;
import tallydock.usecase.KnownSkus;

/// Reads one sheet as a packing list.
public final class PackingReader {
    private final Grid grid;
    private final Header header;
    private final PackingTable table;
    private final PackingChecks checks;
    private final PackingColumns columns;
    private final Guidance guidance;
    private final ReadingChoices choices;

    private PackingReader(Grid grid, Header header, Guidance guidance) {
        this.grid = grid;
        this.header = header;
        this.guidance = guidance;
        this.choices = guidance.choices();
        this.columns = new PackingColumns(grid, header, choices.layout().columns());
        this.table = new PackingTable(grid, header, columns.named, guidance);
        this.checks = new PackingChecks(table.findings);
    }

    /// The head of the packing list in a sheet; empty when there is none.
    public static Optional<Header> header(Grid grid) {
        return finder(grid).find();
    }

    /// The head that a person says begins in a row, from 0; -1 for a table without one.
    public static Header header(Grid grid, int row) {
        return finder(grid).at(row);
    }

    /// Reads the table below `header`; the document may have no cartons.
    public static PackingListDoc read(Grid grid, Header header, Optional<KnownSkus> register) {
        return read(grid, header, Guidance.of(register)).document();
    }

    /// The same as a person says.
    public static PackingReading read(Grid grid, Header header, Guidance guidance) {
        var reading = new PackingReader(grid, header, guidance).read();
        var choices = guidance.choices();
        var blocked = reading.table().rows().blockedRows();
        if (!choices.leaveOutBlocked() || blocked.isEmpty()) {
            return reading;
        }
        var without = choices.withLeftOut(choices.leftOut().and(blocked));
        return new PackingReader(grid, header, guidance.with(without)).read();
    }

    /// How many columns are a box each.
    public static int boxesAcross(List<Heading> headings) {
        return BoxHeads.of(headings).size();
    }

    private static HeaderFinder finder(Grid grid) {
        return new HeaderFinder(grid, Dialect.GOODS, PackingRating::rate);
    }

    private PackingReading read() {
        var above = LabelPairs.in(grid, 0, header.row());
        var layout = layout(above);
        layout.rows().lines().forEach(table.marks::line);
        var labels = layout.rows().end() > header.row() ? withFooter(above, layout) : above;
        var refs = refs(layout, labels);
        if (refs.po().isEmpty()
                && refs.fbaShipmentId().isEmpty()
                && refs.reference().isEmpty()) {
            table.findings.ofFile(ProblemCode.MISSING_PO);
        }
        var totals = PackingChecks.totals(layout.cartons());
        var declared = new Declared(table, layout.rows().grandTotals(), labels);
        var cartons = declared.cartons();
        var units = declared.units(layout.quantity());
        var gross = declared.grossKg(layout.gross());
        checks.cartonCount(cartons, totals.cartons().orElse(0L));
        checks.unitCount(units, totals.units().orElse(0L));
        checks.grossTotal(gross, totals.grossKg());
        table.findings.oddities();
        var document = new PackingListDoc(
                source(layout.cartons()),
                refs,
                layout.cartons(),
                Declared.totals(cartons, units, gross),
                totals,
                table.findings.inOrder());
        return new PackingReading(
                document,
                new ReadTable(
                        grid,
                        header,
                        columns.taken(),
                        table.marks,
                        document.problems(),
                        table.products.currencyOfAll().or(() -> currency(above)),
                        table.decimals));
    }

    private Optional<String> currency(List<LabelPairs.Pair> labels) {
        return labels.stream()
                .filter(pair -> pair.is(Concept.CURRENCY))
                .flatMap(pair -> Currencies.in(pair.cell().shown()).stream())
                .findFirst()
                .or(() -> choices.layout().assumed().currency());
    }

    private Layout layout(List<LabelPairs.Pair> labels) {
        var currency = currency(labels);
        if (!columns.boxes.isEmpty()) {
            return new BoxMatrix(table, checks, columns.boxes, currency).read();
        }
        return columns.products.isEmpty()
                ? new RowLayout(table, checks, currency).read(labels)
                : new ProductMatrix(table, checks, columns.products).read(labels);
    }

    /// Labels below the table count where the block above says nothing.
    private List<LabelPairs.Pair> withFooter(List<LabelPairs.Pair> above, Layout layout) {
        int last = layout.rows().lines().isEmpty()
                ? header.firstDataRow()
                : layout.rows().lines().getLast() + 1;
        var below = LabelPairs.in(grid, last, Math.min(grid.rowCount(), last + 60));
        return Stream.concat(above.stream(), below.stream()).toList();
    }

    private ShipmentRefs refs(Layout layout, List<LabelPairs.Pair> labels) {
        var boxIds = layout.cartons().stream()
                .limit(1)
                .flatMap(carton -> carton.barcode().stream())
                .toList();
        var refs = new ShipmentBlock(table, labels, layout.rows().lines()).refs(boxIds);
        return new ShipmentRefs(refs.po().or(choices::po), refs.fbaShipmentId(), refs.reference(), refs.destination());
    }

    private TableSource source(List<DocCarton> cartons) {
        var readings = table.columns.all().stream().map(Column::reading).toList();
        var handwork = new Handwork(choices.layout(), guidance.changed(), table.marks.leftOutRows(), choices.po());
        return new TableSource(grid.sheet(), header.row() + 1, fields(cartons), readings, handwork);
    }

    private Set<DocField> fields(List<DocCarton> cartons) {
        boolean zh = named(true);
        boolean en = named(false);
        boolean price = false;
        for (var carton : cartons) {
            for (var line : carton.lines()) {
                zh |= line.names().zh().isGiven();
                en |= line.names().en().isGiven();
                price |= line.price().isPresent();
            }
        }
        return new StatedFields(table.columns)
                .with(DocField.SKU, table.columns.has(Concept.SKU) || statesSku(cartons))
                .with(DocField.FNSKU, Concept.FNSKU)
                .with(DocField.GTIN, Concept.GTIN)
                .with(DocField.HS_CODE, Concept.HS_CODE)
                .with(
                        DocField.BARCODE,
                        cartons.stream().anyMatch(carton -> carton.barcode().isPresent()))
                .with(DocField.NAME_ZH, zh)
                .with(DocField.NAME_EN, en)
                .with(DocField.PRICE, price)
                .all();
    }

    private static boolean statesSku(List<DocCarton> cartons) {
        return cartons.stream()
                .flatMap(carton -> carton.lines().stream())
                .anyMatch(line -> line.sku().isPresent());
    }

    private boolean named(boolean chinese) {
        return table.columns.list(Concept.NAME).stream()
                .map(Column::heading)
                .map(Heading::saysChinese)
                .anyMatch(said -> said.isPresent() && said.get() == chinese);
    }
}
