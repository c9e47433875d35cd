package tallydock.sheet.report;

import java.util.List;
import java.util.Optional;
import tallydock.domain.receiving.Receipt.CartonReceipt;
import tallydock.domain.receiving.Receipt.SkuReceipt;
import tallydock.domain.receiving.Receipt.Status;
import tallydock.domain.receiving.Receipt.WeightReceipt;
import tallydock.filing.report.Findings;
import tallydock.filing.report.Kilograms;
import tallydock.filing.report.ProductNames;
import tallydock.filing.report.Words;
import tallydock.sheet.report.Table.Column;

/// Each SKU in each carton, cartons in the order of the list.
final class CartonSheet {
    private final Words words;
    private final Findings findings;
    private final ProductNames names;
    private final Table table;

    CartonSheet(Book book, Words words, Findings findings, ProductNames names) {
        this.words = words;
        this.findings = findings;
        this.names = names;
        this.table = new Table(book, new Table.Layout(words.both("sheet.cartons"), columns(words), Table.MAX_ROWS));
    }

    void write(List<CartonReceipt> cartons) {
        for (var carton : cartons) {
            if (carton.lines().isEmpty()) {
                begin(carton);
            }
            carton.lines().forEach(line -> line(carton, line));
        }
        table.finish(words.both("nothing"));
    }

    private static List<Column> columns(Words words) {
        return List.of(
                Column.words(words.lines("column.carton"), 23),
                Column.words(words.lines("column.status"), 19),
                Column.words(words.lines("column.carton.findings"), 32),
                Column.words(words.lines("column.sku"), 20),
                Column.words(words.lines("column.name.zh"), 20),
                Column.words(words.lines("column.name.en"), 24),
                Column.number(words.lines("column.expected"), 10),
                Column.number(words.lines("column.received"), 10),
                Column.number(words.lines("column.good"), 10),
                Column.number(words.lines("column.damaged"), 11),
                Column.number(words.lines("column.difference"), 11),
                Column.words(words.lines("column.findings"), 28),
                Column.number(words.lines("column.other.counts"), 15),
                Column.words(words.lines("column.weighed"), 22));
    }

    private void line(CartonReceipt carton, SkuReceipt line) {
        var types = Findings.of(line);
        var row = begin(carton)
                .code(line.sku().code())
                .text(names.chinese(line.sku()))
                .text(names.english(line.sku()))
                .number(line.expected())
                .number(line.received())
                .number(line.received() - line.damaged())
                .number(line.damaged())
                .difference(line.received() - line.expected());
        if (types.isEmpty() && carton.status() != Status.RECEIVED) {
            row.tinted(words.both("finding.see.carton"), Tint.QUIET);
        } else {
            row.tinted(findings.words(line), Tint.of(types));
        }
        row.number(carton.otherCounts()).text(carton.weight().map(CartonSheet::weight));
    }

    /// Weighed and declared; declared is a dash where the list says nothing.
    private static String weight(WeightReceipt weight) {
        var declared =
                weight.declared().isPresent() ? Kilograms.of(weight.declared().getAsLong()) : "\u2013";
        return Kilograms.of(weight.weighed()) + " / " + declared;
    }

    private Table.Line begin(CartonReceipt carton) {
        var types = Findings.of(carton);
        return table.line()
                .code(carton.carton().map(no -> no.text()).or(() -> Optional.of(words.both("no.carton"))))
                .tinted(words.both("status." + carton.status()), tint(carton.status()))
                .tinted(findings.words(carton), Tint.of(types));
    }

    private static Tint tint(Status status) {
        return switch (status) {
            case RECEIVED -> Tint.GOOD;
            case MISSING, UNEXPECTED, LOOSE -> Tint.LOOK;
        };
    }
}
