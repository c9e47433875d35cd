package tallydock.sheet.invoice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tallydock.domain.document.invoice.InvoiceHead;
import tallydock.sheet.cells.Cell;
import tallydock.sheet.column.Column;
import tallydock.sheet.column.Concept;
import tallydock.sheet.rule.Block;
import tallydock.sheet.rule.MoneyColumns;
import tallydock.sheet.rule.OpenTable;
import tallydock.sheet.value.Ascii;
import tallydock.sheet.value.Currencies;
import tallydock.sheet.value.Dates;
import tallydock.sheet.value.DayOrder;
import tallydock.sheet.value.NumberStyle;

/// What stands around an invoice's table: number, date, purchase order, currency, terms of delivery.
final class InvoiceBlock {
    private static final Pattern INCOTERM =
            Pattern.compile("(?<![A-Za-z])(EXW|FCA|FAS|FOB|CFR|CNF|C&F|CIF|CPT|CIP|DAP|DPU|DAT|DDP|DDU)(?![A-Za-z])");

    private static final Pattern TITLE = Pattern.compile(
            "(?:invoice|rechnung|发票)\\s*(?:no|nr|number|num|#|号码|号)\\.?\\s*[:#]?\\s*([A-Za-z0-9][A-Za-z0-9/._-]*\\d[A-Za-z0-9/._-]*)(?:\\s.*)?",
            Pattern.CASE_INSENSITIVE);

    private final OpenTable table;
    private final Block block;
    private final MoneyColumns money;

    private InvoiceBlock(OpenTable table, Block block, MoneyColumns money) {
        this.table = table;
        this.block = block;
        this.money = money;
    }

    static InvoiceHead of(OpenTable table, Block block, MoneyColumns money) {
        var read = new InvoiceBlock(table, block, money);
        var currency = read.currency();
        return new InvoiceHead(
                block.text(Concept.INVOICE_NO)
                        .or(() -> block.text(Concept.DOC_NUMBER))
                        .or(read::inTitle),
                read.date(currency),
                block.text(Concept.PO),
                currency,
                read.incoterm());
    }

    /// A title that goes on with the number, as in INVOICE NO. 2026/7 dated 12 Jan 2026.
    private Optional<String> inTitle() {
        return block.textsAbove()
                .map(text -> TITLE.matcher(Ascii.of(text)))
                .filter(Matcher::matches)
                .map(title -> title.group(1))
                .findFirst();
    }

    private Optional<LocalDate> date(Optional<String> currency) {
        boolean european = table.style() == NumberStyle.COMMA
                || currency.filter(code -> code.equals("EUR") || code.equals("GBP"))
                        .isPresent();
        return block.cell(Concept.DATE).flatMap(cell -> {
            var order = DayOrder.of(List.of(cell.shown()), european ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST);
            return Dates.of(cell, order);
        });
    }

    private Optional<String> currency() {
        return block.text(Concept.CURRENCY)
                .flatMap(Currencies::in)
                .or(() -> headings()
                        .flatMap(column -> column.heading().currency().stream())
                        .findFirst())
                .or(this::inCells)
                .or(() -> anywhere().flatMap(text -> spelledOut(text).stream()).findFirst());
    }

    private Stream<Column> headings() {
        return Stream.of(money.price(), money.amount()).flatMap(Optional::stream);
    }

    /// A sign or code beside an amount.
    private Optional<String> inCells() {
        return headings()
                .flatMap(column -> table.rows()
                        .mapToObj(row -> table.cells().at(row, column))
                        .filter(Cell.Text.class::isInstance)
                        .flatMap(cell -> Currencies.in(cell.shown()).stream()))
                .findFirst();
    }

    private static Optional<String> spelledOut(String text) {
        String folded = Ascii.folded(text);
        if (folded.contains("us dollar")) {
            return Optional.of("USD");
        }
        return folded.contains("euro") ? Optional.of("EUR") : Currencies.in(text);
    }

    private Optional<String> incoterm() {
        return Stream.concat(block.text(Concept.INCOTERM).stream(), anywhere())
                .flatMap(text -> INCOTERM.matcher(Ascii.of(text)).results().map(match -> match.group(1)))
                .findFirst();
    }

    /// Texts above the table, its headings, and texts below its lines.
    private Stream<String> anywhere() {
        var headings = table.header().headings().stream().map(heading -> heading.text());
        var below = table.rows()
                .filter(row -> table.grid().filled(row) == 1)
                .mapToObj(row -> table.first(row).shown());
        return Stream.of(block.textsAbove(), headings, below).flatMap(texts -> texts);
    }
}
