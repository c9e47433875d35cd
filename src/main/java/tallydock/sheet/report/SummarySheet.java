package tallydock.sheet.report;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tallydock.domain.discrepancy.Balance;
import tallydock.domain.shipment.ShipmentRefs;
import tallydock.filing.report.Words;
import tallydock.usecase.report.CaseCount;
import tallydock.usecase.report.ShipmentReport;

/// The first sheet: which shipment, when, by whom, and all that was found on one page.
final class SummarySheet {
    private final SummaryPage page;
    private final Words words;
    private final Words kinds;

    SummarySheet(Book book, Words words, Words kinds) {
        this.page = new SummaryPage(book, words.both("sheet.summary"));
        this.words = words;
        this.kinds = kinds;
    }

    void write(ShipmentReport report, String shipment) {
        page.title(words.both("title"), shipment);
        result(report);
        shipment(report);
        totals(report);
        balance(report.balance());
        page.heading(words.both("cases"));
        page.columns(2, headings("cases.type", "cases.count", "cases.units", "cases.catalogue", "cases.meaning"));
        report.cases().forEach(this::cases);
    }

    private void result(ShipmentReport report) {
        long open = report.cases().stream().mapToLong(CaseCount::cases).sum();
        page.fact(
                words.both("result"),
                open == 0 ? words.both("result.clean") : words.both("result.cases", open),
                open == 0 ? Tint.GOOD : Tint.LOOK);
    }

    private void shipment(ShipmentReport report) {
        var head = report.plan().head();
        ShipmentRefs refs = head.refs();
        refs.po().ifPresent(po -> fact("po", po));
        refs.fbaShipmentId().ifPresent(fba -> fact("fba", fba));
        refs.reference().ifPresent(reference -> fact("reference", reference));
        refs.destination().ifPresent(destination -> fact("destination", destination));
        fact("seller", head.seller().name());
        fact("shipment.id", head.id().toString());
        report.log().from().ifPresent(at -> page.fact(words.both("counted.from"), at));
        report.log().to().ifPresent(at -> page.fact(words.both("counted.to"), at));
        fact("zone", report.made().zone().getId());
        fact("counted.by", listed(report.log().actors()));
        fact("stations", listed(report.log().stations()));
        page.fact(words.both("log.lines"), report.log().lines());
        page.fact(words.both("made.at"), report.made().at());
        fact("made.by", report.made().by().id());
    }

    private void totals(ShipmentReport report) {
        var totals = report.receipt().totals();
        page.heading(words.both("totals"));
        page.columns(
                4, headings("column.of", "column.expected", "column.received", "column.difference", "column.damaged"));
        page.label(words.both("totals.cartons"))
                .number(totals.cartonsExpected())
                .number(totals.cartonsReceived())
                .difference(totals.cartonsReceived() - totals.cartonsExpected())
                .blank();
        page.label(words.both("totals.units"))
                .number(totals.expectedUnits())
                .number(totals.receivedUnits())
                .difference(totals.receivedUnits() - totals.expectedUnits())
                .number(totals.damagedUnits());
    }

    private void balance(Balance balance) {
        page.heading(words.both("balance"));
        page.columns(
                6,
                headings(
                        "column.of",
                        "column.declared",
                        "column.over",
                        "column.good",
                        "column.damaged",
                        "column.short",
                        "column.cancelled",
                        "column.balance"));
        page.label(words.both("balance.line"))
                .number(balance.declared())
                .number(balance.over())
                .number(balance.good())
                .number(balance.damaged())
                .number(balance.lacking())
                .number(balance.cancelled())
                .tinted(
                        words.both(balance.isBalanced() ? "balance.yes" : "balance.no"),
                        balance.isBalanced() ? Tint.GOOD : Tint.STOP);
    }

    private void cases(CaseCount cases) {
        String code = cases.type().name();
        page.tinted(kinds.both(code), cases.cases() == 0 ? Tint.QUIET : Tint.of(Set.of(cases.type())))
                .number(cases.cases())
                .number(cases.units())
                .code(cases.type().catalogue())
                .acrossTheRest(kinds.lines(code + ".meaning"));
    }

    private void fact(String key, String value) {
        page.fact(words.both(key), value);
    }

    private List<String> headings(String... keys) {
        return Stream.of(keys).map(words::lines).toList();
    }

    private String listed(Collection<String> names) {
        return names.isEmpty() ? words.both("none") : String.join(", ", names);
    }
}
