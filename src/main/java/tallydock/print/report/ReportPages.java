package tallydock.print.report;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tallydock.domain.digest.Sha256;
import tallydock.filing.report.Findings;
import tallydock.filing.report.ProductNames;
import tallydock.filing.report.Told;
import tallydock.filing.report.Words;
import tallydock.print.document.Cell;
import tallydock.print.document.Column;
import tallydock.print.document.Document;
import tallydock.print.document.Style;
import tallydock.usecase.photo.Attachments.Kept;
import tallydock.usecase.report.CaseCount;
import tallydock.usecase.report.ShipmentReport;

/// The discrepancy report of one shipment as a document: what the workbook says but for the scan log, and the photos
/// themselves.
final class ReportPages {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final ShipmentReport report;
    private final Function<Sha256, Kept> pictures;
    private final Words words = Words.ofReport();
    private final Words kinds = Words.ofDiscrepancies();
    private final Told told = new Told(words);

    ReportPages(ShipmentReport report, Function<Sha256, Kept> pictures) {
        this.report = report;
        this.pictures = pictures;
    }

    String title() {
        return words.both("title") + " " + name();
    }

    String foot() {
        return name() + "   " + words.both("made.at") + " " + time(report.made().at());
    }

    private String name() {
        return Told.shipment(report.plan().head());
    }

    private String time(Instant at) {
        return MINUTE.format(at.atZone(report.made().zone()));
    }

    void write(Document document) {
        document.say(words.both("title"), Style.TITLE);
        document.say(name(), Style.SUBTITLE);
        document.gap();
        result(document);
        document.gap();
        facts(document);
        totals(document);
        balance(document);
        cases(document);
        var findings = new Findings(kinds, words.both("finding.none"));
        var tables = new ReceiptTables(words, findings, new ProductNames(report.plan()));
        tables.cartons(document, report.receipt().cartons());
        tables.skus(document, report.receipt().skus());
        tables.unknown(document, report.receipt().unknown());
        tables.unreadable(document, report.receipt().unreadable(), this::time);
        if (!report.documents().isEmpty()) {
            new EvidencePages(words, told).papers(document, report.documents());
        }
        sources(document);
        if (!report.photos().photos().isEmpty()) {
            new EvidencePages(words, told).photos(document, report.photos(), this::time, pictures);
        }
    }

    private void result(Document document) {
        long open = report.cases().stream().mapToLong(CaseCount::cases).sum();
        document.say(open == 0 ? words.both("result.clean") : words.both("result.cases", open), Style.HEADING);
    }

    private void facts(Document document) {
        var head = report.plan().head();
        var refs = head.refs();
        fact(document, "po", refs.po());
        fact(document, "fba", refs.fbaShipmentId());
        fact(document, "reference", refs.reference());
        fact(document, "destination", refs.destination());
        fact(document, "seller", Optional.of(head.seller().name()));
        fact(document, "shipment.id", Optional.of(head.id().toString()));
        fact(document, "counted.from", report.log().from().map(this::time));
        fact(document, "counted.to", report.log().to().map(this::time));
        fact(document, "zone", Optional.of(report.made().zone().getId()));
        fact(document, "counted.by", Optional.of(listed(report.log().actors())));
        fact(document, "stations", Optional.of(listed(report.log().stations())));
        fact(document, "made.at", Optional.of(time(report.made().at())));
        fact(document, "made.by", Optional.of(report.made().by().id()));
    }

    private void fact(Document document, String key, Optional<String> value) {
        value.ifPresent(text -> document.fact(words.both(key), text));
    }

    private String listed(Collection<String> names) {
        return names.isEmpty() ? words.both("none") : String.join(", ", names);
    }

    private void totals(Document document) {
        var totals = report.receipt().totals();
        document.heading(words.both("totals"));
        var table = document.table(
                columns(2, "column.of", "column.expected", "column.received", "column.difference", "column.damaged"));
        table.row(
                Cell.of(words.both("totals.cartons")),
                Cell.number(totals.cartonsExpected()),
                Cell.number(totals.cartonsReceived()),
                Cell.difference(totals.cartonsReceived() - totals.cartonsExpected()),
                Cell.of(""));
        table.row(
                Cell.of(words.both("totals.units")),
                Cell.number(totals.expectedUnits()),
                Cell.number(totals.receivedUnits()),
                Cell.difference(totals.receivedUnits() - totals.expectedUnits()),
                Cell.number(totals.damagedUnits()));
        table.end();
    }

    private void balance(Document document) {
        var balance = report.balance();
        document.heading(words.both("column.balance"));
        document.say(words.lines("balance"), Style.QUIET);
        document.table(columns(
                        3,
                        "column.balance",
                        "column.declared",
                        "column.over",
                        "column.good",
                        "column.damaged",
                        "column.short",
                        "column.cancelled"))
                .row(
                        Cell.of(words.both(balance.isBalanced() ? "balance.yes" : "balance.no"), Style.STRONG),
                        Cell.number(balance.declared()),
                        Cell.number(balance.over()),
                        Cell.number(balance.good()),
                        Cell.number(balance.damaged()),
                        Cell.number(balance.lacking()),
                        Cell.number(balance.cancelled()))
                .end();
    }

    /// The first column holds words, all others numbers.
    private List<Column> columns(int firstShare, String first, String... numbers) {
        return Stream.concat(
                        Stream.of(Column.words(words.lines(first), firstShare)),
                        Stream.of(numbers).map(key -> Column.number(words.lines(key), 1)))
                .toList();
    }

    /// Only kinds that occurred: paper is short.
    private void cases(Document document) {
        var found = report.cases().stream().filter(cases -> cases.cases() > 0).toList();
        if (found.isEmpty()) {
            return;
        }
        document.heading(words.both("cases"));
        var table = document.table(List.of(
                Column.words(words.lines("cases.type"), 24),
                Column.number(words.lines("cases.count"), 7),
                Column.number(words.lines("cases.units"), 7),
                Column.words(words.lines("cases.meaning"), 62)));
        for (var cases : found) {
            String code = cases.type().name();
            table.row(
                    Cell.of(kinds.both(code), cases.type().catalogue()),
                    Cell.number(cases.cases()),
                    Cell.number(cases.units()),
                    Cell.of(kinds.lines(code + ".meaning"), Style.QUIET));
        }
        table.end();
    }

    private void sources(Document document) {
        document.heading(words.both("sources"));
        if (!report.evidence().sources().isEmpty()) {
            var table = document.table(List.of(
                    Column.words(words.lines("sources.file"), 40), Column.words(words.lines("sources.hash"), 60)));
            report.evidence()
                    .sources()
                    .forEach(source -> table.row(
                            Cell.of(
                                    source.file().fileName(),
                                    time(source.at()) + "  " + source.by().id()),
                            Cell.of(source.file().original().hex(), Style.QUIET)));
            table.end();
            document.gap();
        }
        document.say(words.lines("sources.log", report.log().lines()), Style.QUIET);
    }
}
