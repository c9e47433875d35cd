package tallydock.print.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tallydock.domain.discrepancy.DiscrepancyType;
import tallydock.domain.discrepancy.UnreadableLabel;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.Receipt.CartonReceipt;
import tallydock.domain.receiving.Receipt.SkuReceipt;
import tallydock.domain.receiving.Receipt.Status;
import tallydock.domain.receiving.Receipt.UnknownReceipt;
import tallydock.domain.receiving.Receipt.WeightReceipt;
import tallydock.filing.report.Findings;
import tallydock.filing.report.Kilograms;
import tallydock.filing.report.ProductNames;
import tallydock.filing.report.Words;
import tallydock.print.document.Cell;
import tallydock.print.document.Column;
import tallydock.print.document.Document;
import tallydock.print.document.Style;
import tallydock.print.document.Table;
import tallydock.usecase.report.ShipmentReport;

/// What came in beside what was declared: carton by carton, SKU by SKU, and codes nobody knows.
record ReceiptTables(Words words, Findings findings, ProductNames names) {
    void cartons(Document document, List<CartonReceipt> cartons) {
        document.heading(words.both("sheet.cartons"));
        var table = document.table(List.of(
                Column.words(words.lines("column.carton"), 30),
                Column.words(words.lines("column.sku"), 26),
                Column.number(words.lines("column.expected"), 9),
                Column.number(words.lines("column.received"), 9),
                Column.number(words.lines("column.damaged"), 11),
                Column.number(words.lines("column.difference"), 10),
                Column.words(words.lines("column.findings"), 26)));
        cartons.forEach(carton -> carton(table, carton));
        table.end();
    }

    private void carton(Table table, CartonReceipt carton) {
        var cell = Cell.of(
                carton.carton().map(no -> no.text()).orElse(words.both("no.carton")),
                Stream.of(
                                Optional.of(words.both("status." + carton.status())),
                                carton.weight().map(this::weight),
                                Findings.boxes(carton))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("\n")));
        var whole = Findings.of(carton);
        if (carton.lines().isEmpty()) {
            var blank = Cell.of("");
            table.row(cell, blank, blank, blank, blank, blank, finding(carton, whole, 0));
        }
        for (var line : carton.lines()) {
            var types = Findings.of(line);
            types.addAll(whole);
            table.row(
                    cell,
                    product(line.sku()),
                    Cell.number(line.expected()),
                    Cell.number(line.received()),
                    Cell.number(line.damaged()),
                    Cell.difference(line.received() - line.expected()),
                    finding(
                            carton,
                            types,
                            whole.contains(DiscrepancyType.PROHIBITED) ? line.received() : line.prohibited()));
        }
    }

    private Cell finding(CartonReceipt carton, Set<DiscrepancyType> types, long prohibited) {
        boolean isFine = types.isEmpty() && carton.status() == Status.RECEIVED;
        return Cell.of(findings.words(types, prohibited), isFine ? Style.QUIET : Style.STRONG);
    }

    private String weight(WeightReceipt weight) {
        String declared =
                weight.declared().isPresent() ? Kilograms.of(weight.declared().getAsLong()) : "–";
        return Kilograms.of(weight.weighed()) + " / " + declared + " kg";
    }

    private Cell product(Sku sku) {
        return Cell.of(sku.code(), joined(names.chinese(sku), names.english(sku)));
    }

    private static String joined(Optional<String> first, Optional<String> second) {
        return Stream.of(first, second).flatMap(Optional::stream).collect(Collectors.joining("\n"));
    }

    void skus(Document document, List<SkuReceipt> skus) {
        document.heading(words.both("sheet.skus"));
        var table = document.table(List.of(
                Column.words(words.lines("column.sku"), 28),
                Column.number(words.lines("column.declared"), 10),
                Column.number(words.lines("column.received"), 10),
                Column.number(words.lines("column.over"), 8),
                Column.number(words.lines("column.good"), 8),
                Column.number(words.lines("column.damaged"), 10),
                Column.number(words.lines("column.short"), 8),
                Column.number(words.lines("column.cancelled"), 10),
                Column.words(words.lines("column.findings"), 22)));
        for (var sku : skus) {
            var balance = ShipmentReport.balance(sku);
            var types = Findings.of(sku);
            table.row(
                    Cell.of(sku.sku().code(), joined(names.fnsku(sku.sku()), names.gtin(sku.sku()))),
                    Cell.number(balance.declared()),
                    Cell.number(sku.received()),
                    Cell.number(balance.over()),
                    Cell.number(balance.good()),
                    Cell.number(balance.damaged()),
                    Cell.number(balance.lacking()),
                    Cell.number(balance.cancelled()),
                    Cell.of(findings.words(types), types.isEmpty() ? Style.QUIET : Style.STRONG));
        }
        table.end();
    }

    /// `time` writes a moment as the report does.
    void unreadable(Document document, List<UnreadableLabel> labels, Function<Instant, String> time) {
        if (labels.isEmpty()) {
            return;
        }
        document.heading(words.both("sheet.unreadable"));
        var table = document.table(List.of(
                Column.words(words.lines("column.label"), 34),
                Column.words(words.lines("column.carton"), 20),
                Column.words(words.lines("column.found"), 26),
                Column.words(words.lines("column.actor"), 20)));
        labels.forEach(found -> table.row(
                Cell.of(found.label().code(), found.label().sku().map(Sku::code).orElse("")),
                Cell.of(found.label().carton().map(no -> no.text()).orElse(words.both("no.carton"))),
                Cell.of(
                        words.both("unreadable." + found.label().by()),
                        String.join(", ", found.label().read())),
                Cell.of(found.by().id(), time.apply(found.at()))));
        table.end();
    }

    void unknown(Document document, List<UnknownReceipt> unknown) {
        if (unknown.isEmpty()) {
            return;
        }
        document.heading(words.both("sheet.unknown"));
        var table = document.table(List.of(
                Column.words(words.lines("column.barcode"), 60),
                Column.words(words.lines("column.carton"), 28),
                Column.number(words.lines("column.times"), 12)));
        unknown.forEach(code -> table.row(
                Cell.of(code.shown()),
                Cell.of(code.carton().map(no -> no.text()).orElse(words.both("no.carton"))),
                Cell.number(code.count())));
        table.end();
    }
}
