package tallydock.usecase.printing;

import java.util.List;
import java.util.Optional;
import tallydock.domain.fact.Actor;
import tallydock.domain.label.LabelField;
import tallydock.domain.label.LabelKind;
import tallydock.domain.label.LabelValues;
import tallydock.domain.label.Template;
import tallydock.domain.label.Templates;
import tallydock.domain.printer.JobId;
import tallydock.domain.printer.LabelRun;
import tallydock.domain.printer.PrintOrder;
import tallydock.domain.printer.Printer;
import tallydock.domain.printer.Ruler;

/// Labels for a printer itself: one to see whether it prints, a ruler to measure it, sheets of commands.
public final class TryPrinter {
    private final OrderLabels orders;
    private final PrintLog log;
    private final PrintQueue queue;

    public TryPrinter(OrderLabels orders, PrintLog log, PrintQueue queue) {
        this.orders = orders;
        this.log = log;
        this.queue = queue;
    }

    /// A label with the printer's name and a code that means nothing.
    ///
    /// @param number six digits, another one each time
    /// @param madeAt the time, as people write it
    public OrderResult label(Printer printer, String number, String madeAt, Actor by) {
        var values = new LabelValues.Builder()
                .with(LabelField.CODE, "TEST" + number)
                .with(LabelField.NAME, printer.name())
                .with(LabelField.TITLE, printer.media().stock() + "  " + printer.language())
                .with(LabelField.MADE_AT, madeAt)
                .build();
        return order(printer, LabelKind.TEST, List.of(new LabelRun(values, 1)), by);
    }

    /// Each of these commands once.
    public OrderResult commands(Printer printer, List<LabelValues> labels, Actor by) {
        var runs = labels.stream().map(values -> new LabelRun(values, 1)).toList();
        return order(printer, LabelKind.COMMAND, runs, by);
    }

    private OrderResult order(Printer printer, LabelKind kind, List<LabelRun> runs, Actor by) {
        Template template = Templates.of(kind).orElseThrow();
        return orders.run(
                LabelOrder.of(printer.id(), template, runs, PrintOrder.Subject.NONE)
                        .allowed(),
                by);
    }

    /// A ruler, printed as if the printer had never been measured.
    public JobId ruler(Printer printer, Actor by) {
        var run = new LabelRun(new LabelValues.Builder().build(), 1);
        var job = log.order(
                new PrintOrder(
                        printer.id(),
                        Ruler.TEMPLATE,
                        printer.media().stock(),
                        List.of(run),
                        PrintOrder.Subject.NONE,
                        Optional.empty(),
                        List.of()),
                by);
        queue.look();
        return job;
    }
}
