package tallydock.sheet.report;

import java.util.List;
import java.util.Optional;
import tallydock.domain.discrepancy.UnreadableLabel;
import tallydock.domain.product.Sku;
import tallydock.filing.report.Words;
import tallydock.sheet.report.Table.Column;

/// Labels that no scanner read: what each should say, what was read instead, and who met it when.
final class UnreadableSheet {
    private final Words words;
    private final Table table;

    UnreadableSheet(Book book, Words words) {
        this.words = words;
        this.table = new Table(
                book,
                new Table.Layout(
                        words.both("sheet.unreadable"),
                        columns(words, book.zone().getId()),
                        Table.MAX_ROWS));
    }

    void write(List<UnreadableLabel> labels) {
        labels.forEach(found -> table.line()
                .text(found.label().code())
                .code(found.label().carton().map(no -> no.text()).or(() -> Optional.of(words.both("no.carton"))))
                .code(found.label().sku().map(Sku::code))
                .text(words.both("unreadable." + found.label().by()))
                .text(String.join(", ", found.label().read()))
                .time(found.at())
                .code(found.by().id()));
        table.finish(words.both("nothing"));
    }

    private static List<Column> columns(Words words, String zone) {
        return List.of(
                Column.words(words.lines("column.label"), 40),
                Column.words(words.lines("column.carton"), 24),
                Column.words(words.lines("column.sku"), 20),
                Column.words(words.lines("column.found"), 30),
                Column.words(words.lines("column.read"), 30),
                Column.words(words.lines("column.time", zone), 21),
                Column.words(words.lines("column.actor"), 14));
    }
}
