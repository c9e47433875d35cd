package tallydock.sheet.report;

import java.util.List;
import tallydock.domain.receiving.Receipt.SkuReceipt;
import tallydock.filing.report.Findings;
import tallydock.filing.report.ProductNames;
import tallydock.filing.report.Words;
import tallydock.sheet.report.Table.Column;
import tallydock.usecase.report.ShipmentReport;

/// Each SKU over the whole shipment, with the balance of its line.
final class SkuSheet {
    private final Words words;
    private final Findings findings;
    private final ProductNames names;
    private final Table table;

    SkuSheet(Book book, Words words, Findings findings, ProductNames names) {
        this.words = words;
        this.findings = findings;
        this.names = names;
        this.table = new Table(book, new Table.Layout(words.both("sheet.skus"), columns(words), Table.MAX_ROWS));
    }

    void write(List<SkuReceipt> skus) {
        skus.forEach(this::line);
        table.finish(words.both("nothing"));
    }

    private static List<Column> columns(Words words) {
        return List.of(
                Column.words(words.lines("column.sku"), 20),
                Column.words(words.lines("column.fnsku"), 13),
                Column.words(words.lines("column.gtin"), 16),
                Column.words(words.lines("column.name.zh"), 20),
                Column.words(words.lines("column.name.en"), 24),
                Column.number(words.lines("column.declared"), 10),
                Column.number(words.lines("column.received"), 10),
                Column.number(words.lines("column.over"), 10),
                Column.number(words.lines("column.good"), 10),
                Column.number(words.lines("column.damaged"), 11),
                Column.number(words.lines("column.short"), 10),
                Column.number(words.lines("column.cancelled"), 12),
                Column.words(words.lines("column.balance"), 16),
                Column.words(words.lines("column.findings"), 28));
    }

    private void line(SkuReceipt sku) {
        var balance = ShipmentReport.balance(sku);
        var types = Findings.of(sku);
        table.line()
                .code(sku.sku().code())
                .code(names.fnsku(sku.sku()))
                .code(names.gtin(sku.sku()))
                .text(names.chinese(sku.sku()))
                .text(names.english(sku.sku()))
                .number(balance.declared())
                .number(sku.received())
                .number(balance.over())
                .number(balance.good())
                .number(balance.damaged())
                .number(balance.lacking())
                .number(balance.cancelled())
                .tinted(
                        words.both(balance.isBalanced() ? "balance.yes" : "balance.no"),
                        balance.isBalanced() ? Tint.GOOD : Tint.STOP)
                .tinted(findings.words(types), Tint.of(types));
    }
}
