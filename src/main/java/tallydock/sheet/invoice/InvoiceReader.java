package tallydock.sheet.invoice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tallydock.domain.document.DocField;
import tallydock.domain.document.ProblemCode;
import tallydock.domain.document.invoice.InvoiceDoc;
import tallydock.domain.document.invoice.InvoiceLine;
import tallydock.domain.document.invoice.InvoiceTotals;
import tallydock.sheet.cells.Grid;
import tallydock.sheet.column.Concept;
import tallydock.sheet.column.Dialect;
import tallydock.sheet.rule.Block;
import tallydock.sheet.rule.Cents;
import tallydock.sheet.rule.OpenTable;
import tallydock.sheet.rule.StatedFields;
import tallydock.sheet.table.Header;
import tallydock.sheet.table.HeaderFinder;
import tallydock.sheet.table.Rating;

/// Reads one sheet as a commercial invoice.
public final class InvoiceReader {
    private static final Rating RATING = new Rating(
            Map.of(
                    Concept.SKU,
                    2.0,
                    Concept.NAME,
                    1.5,
                    Concept.QUANTITY,
                    2.5,
                    Concept.UNIT_PRICE,
                    3.0,
                    Concept.AMOUNT,
                    3.0,
                    Concept.HS_CODE,
                    1.0,
                    Concept.ORIGIN,
                    0.5,
                    Concept.CARTON_NO,
                    -2.0),
            InvoiceReader::isInvoice);

    private final OpenTable table;
    private final InvoiceRows rows;
    private final InvoiceLines reader;

    private InvoiceReader(Grid grid, Header header) {
        this.table = new OpenTable(grid, header, Dialect.INVOICE);
        this.rows = InvoiceRows.of(table);
        this.reader = new InvoiceLines(table, rows.money());
    }

    /// The head of the invoice's table in a sheet; empty when there is none.
    public static Optional<Header> header(Grid grid) {
        return new HeaderFinder(grid, Dialect.INVOICE, RATING::of).find();
    }

    /// Reads the table below `header`; the document may have no lines.
    public static InvoiceDoc read(Grid grid, Header header) {
        return new InvoiceReader(grid, header).read();
    }

    private static boolean isInvoice(Set<Concept> found) {
        boolean money = found.contains(Concept.UNIT_PRICE) || found.contains(Concept.AMOUNT);
        boolean pieces = found.contains(Concept.QUANTITY) || found.contains(Concept.PIECES_OR_CARTONS);
        boolean goods = found.contains(Concept.SKU) || found.contains(Concept.NAME) || found.contains(Concept.HS_CODE);
        return money && pieces && goods;
    }

    private InvoiceDoc read() {
        var lines = rows.lines().stream().map(reader::line).toList();
        var totals = totals(lines);
        var declared = new StatedTotals(table, rows).against(totals);
        var head = InvoiceBlock.of(table, new Block(table, rows.lines()), rows.money());
        if (head.po().isEmpty()) {
            table.findings().ofFile(ProblemCode.MISSING_PO);
        }
        table.findings().oddities();
        return new InvoiceDoc(
                table.source(fields(lines)),
                head,
                lines,
                declared,
                totals,
                table.findings().inOrder());
    }

    private static InvoiceTotals totals(List<InvoiceLine> lines) {
        var qty =
                lines.stream().mapToLong(line -> line.qty().pieces().orElse(0L)).sum();
        var amount = lines.stream()
                .flatMap(line -> product(line).or(line::amount).stream())
                .reduce(BigDecimal::add);
        return new InvoiceTotals(Optional.of(BigDecimal.valueOf(qty)), amount);
    }

    private static Optional<BigDecimal> product(InvoiceLine line) {
        return line.qty()
                .pieces()
                .flatMap(pieces -> line.unitValue().map(price -> Cents.product(BigDecimal.valueOf(pieces), price)));
    }

    private Set<DocField> fields(List<InvoiceLine> lines) {
        return new StatedFields(table.columns())
                .with(DocField.SKU, Concept.SKU)
                .with(DocField.HS_CODE, Concept.HS_CODE)
                .with(
                        DocField.NAME_ZH,
                        lines.stream().anyMatch(line -> line.names().zh().isGiven()))
                .with(
                        DocField.NAME_EN,
                        lines.stream().anyMatch(line -> line.names().en().isGiven()))
                .all();
    }
}
