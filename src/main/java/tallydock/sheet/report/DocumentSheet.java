package tallydock.sheet.report;

import java.util.List;
import java.util.Optional;
import tallydock.domain.document.match.Paper;
import tallydock.domain.document.match.TracedMismatch;
import tallydock.domain.product.Sku;
import tallydock.filing.report.ProductNames;
import tallydock.filing.report.Told;
import tallydock.filing.report.Words;
import tallydock.sheet.report.Table.Column;

/// What packing list, invoice and register disagree about: what each says, where it stands, and the hashes of
/// the originals.
final class DocumentSheet {
    private final Words words;
    private final Told told;
    private final ProductNames names;
    private final Table table;

    DocumentSheet(Book book, Words words, ProductNames names) {
        this.words = words;
        this.told = new Told(words);
        this.names = names;
        this.table = new Table(book, new Table.Layout(words.both("sheet.documents"), columns(words), Table.MAX_ROWS));
    }

    void write(List<TracedMismatch> documents) {
        documents.forEach(this::line);
        table.finish(words.both("nothing"));
    }

    private static List<Column> columns(Words words) {
        return List.of(
                Column.words(words.lines("column.sku"), 20),
                Column.words(words.lines("column.name.zh"), 20),
                Column.words(words.lines("column.name.en"), 24),
                Column.words(words.lines("column.document.field"), 18),
                Column.words(words.lines("column.document.PACKING_LIST"), 18),
                Column.words(words.lines("column.document.INVOICE"), 18),
                Column.words(words.lines("column.document.REGISTER"), 18),
                Column.words(words.lines("column.document.where.PACKING_LIST"), 36),
                Column.words(words.lines("column.document.where.INVOICE"), 36),
                Column.words(words.lines("column.document.where.REGISTER"), 36),
                Column.words(words.lines("column.document.hash.PACKING_LIST"), 66),
                Column.words(words.lines("column.document.hash.INVOICE"), 66),
                Column.words(words.lines("column.document.hash.REGISTER"), 66));
    }

    private void line(TracedMismatch document) {
        var mismatch = document.mismatch();
        var line = table.line();
        line.code(mismatch.sku().map(Sku::code).or(() -> Optional.of(words.both("document.whole"))))
                .text(mismatch.sku().flatMap(names::chinese))
                .text(mismatch.sku().flatMap(names::english))
                .tinted(words.both("document." + mismatch.field().name()), Tint.LOOK);
        for (var paper : Paper.values()) {
            line.text(Optional.ofNullable(mismatch.said().get(paper)));
        }
        for (var paper : Paper.values()) {
            line.text(Optional.ofNullable(document.places().get(paper)).map(told::where));
        }
        for (var paper : Paper.values()) {
            line.code(Optional.ofNullable(document.places().get(paper))
                    .map(place -> place.original().hex()));
        }
    }
}
