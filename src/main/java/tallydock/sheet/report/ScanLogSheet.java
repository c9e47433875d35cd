package tallydock.sheet.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.fact.CountFact;
import tallydock.domain.product.Sku;
import tallydock.filing.report.Words;
import tallydock.sheet.report.Table.Column;
import tallydock.usecase.report.LoggedScan;
import tallydock.usecase.report.ScanLog;

/// Every scan: when, where, by whom, what was read, what it did, and whether it was taken back later.
final class ScanLogSheet {
    private final Words words;
    private final Deeds deeds;
    private final Table table;

    /// `rowsPerSheet` is the most rows a sheet takes before the log goes on in the next.
    ScanLogSheet(Book book, Words words, int rowsPerSheet) {
        this.words = words;
        this.deeds = new Deeds(words);
        this.table = new Table(
                book,
                new Table.Layout(
                        words.both("sheet.scans"), columns(words, book.zone().getId()), rowsPerSheet));
    }

    void write(ScanLog log) {
        log.forEach(this::line);
        table.finish(words.both("nothing"));
    }

    private static List<Column> columns(Words words, String zone) {
        return List.of(
                Column.number(words.lines("column.no"), 8),
                Column.words(words.lines("column.time", zone), 21),
                Column.words(words.lines("column.site"), 10),
                Column.words(words.lines("column.station"), 11),
                Column.words(words.lines("column.actor"), 12),
                Column.words(words.lines("column.carton"), 22),
                Column.words(words.lines("column.source"), 14),
                Column.words(words.lines("column.scan"), 28),
                Column.words(words.lines("column.deed"), 36),
                Column.words(words.lines("column.sku"), 20),
                Column.number(words.lines("column.qty"), 10),
                Column.words(words.lines("column.taken.back"), 18));
    }

    private void line(LoggedScan scan) {
        var header = scan.header();
        var line = table.line()
                .number(scan.number())
                .time(header.wallTime())
                .code(header.key().site().name())
                .code(shortened(header.key().station().toString()))
                .code(header.actor().id())
                .code(scan.carton().map(no -> no.text()).or(() -> Optional.of(words.both("no.carton"))))
                .text(scan.scan().map(raw -> words.both("source." + raw.source())))
                .text(scan.scan().map(raw -> ScanText.of(raw).shown()))
                .text(deeds.of(scan))
                .code(scan.fact().flatMap(ScanLogSheet::sku).map(Sku::code));
        scan.fact().map(ScanLogSheet::quantity).orElse(OptionalLong.empty()).ifPresentOrElse(line::number, line::blank);
        if (scan.takenBack()) {
            line.tinted(words.both("taken.back"), Tint.AGAIN);
        } else {
            line.blank();
        }
    }

    /// Enough of a station's id to tell stations apart; the summary has the whole.
    private static String shortened(String station) {
        return station.substring(0, 8);
    }

    private static Optional<Sku> sku(CountFact fact) {
        return switch (fact) {
            case CountFact.UnitCounted unit -> Optional.of(unit.sku());
            case CountFact.UnitDamaged damaged -> Optional.of(damaged.sku());
            default -> Optional.empty();
        };
    }

    private static OptionalLong quantity(CountFact fact) {
        return switch (fact) {
            case CountFact.UnitCounted unit -> OptionalLong.of(unit.qty());
            case CountFact.UnitDamaged damaged -> OptionalLong.of(damaged.qty());
            default -> OptionalLong.empty();
        };
    }
}
