package tallydock.sheet.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import tallydock.domain.discrepancy.DiscrepancyType;
import tallydock.domain.receiving.Receipt.UnknownReceipt;
import tallydock.filing.report.Findings;
import tallydock.filing.report.Words;
import tallydock.sheet.report.Table.Column;

/// Codes that nobody knows, with the carton that was open.
final class UnknownSheet {
    private final Words words;
    private final Findings findings;
    private final Table table;

    UnknownSheet(Book book, Words words, Findings findings) {
        this.words = words;
        this.findings = findings;
        this.table = new Table(book, new Table.Layout(words.both("sheet.unknown"), columns(words), Table.MAX_ROWS));
    }

    void write(List<UnknownReceipt> unknown) {
        var types = EnumSet.of(DiscrepancyType.UNKNOWN_BARCODE);
        unknown.forEach(code -> table.line()
                .text(code.shown())
                .code(code.carton().map(no -> no.text()).or(() -> Optional.of(words.both("no.carton"))))
                .number(code.count())
                .tinted(findings.words(types), Tint.of(types)));
        table.finish(words.both("nothing"));
    }

    private static List<Column> columns(Words words) {
        return List.of(
                Column.words(words.lines("column.barcode"), 60),
                Column.words(words.lines("column.carton"), 24),
                Column.number(words.lines("column.times"), 12),
                Column.words(words.lines("column.findings"), 34));
    }
}
