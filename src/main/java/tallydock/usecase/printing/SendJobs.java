package tallydock.usecase.printing;

import java.util.Optional;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.PrintFact;
import tallydock.domain.fact.PrintFact.JobDropped;
import tallydock.domain.fact.PrintFact.LabelsFailed;
import tallydock.domain.fact.PrintFact.LabelsSending;
import tallydock.domain.fact.PrintFact.LabelsSent;
import tallydock.domain.fact.PrintFact.LabelsUnknown;
import tallydock.domain.label.stock.Stock;
import tallydock.domain.label.stock.Stocks;
import tallydock.domain.printer.Doubt;
import tallydock.domain.printer.LabelRange;
import tallydock.domain.printer.Obstacle;
import tallydock.domain.printer.PrintOrder;
import tallydock.domain.printer.Printer;
import tallydock.domain.printing.JobState;
import tallydock.domain.printing.PrintJob;

/// Sends the jobs of one printer, the oldest first and some labels at a time, so that a job goes on where it stopped.
/// What was begun and not confirmed waits for a person; only what never left is tried again. What was laid out for
/// another stock than the printer has in it is passed over until that is loaded.
public final class SendJobs {
    /// Labels of a roll in one piece: few enough that a doubt is about few, enough that the printer never waits.
    static final int PIECE = 25;

    /// Sheets in one piece.
    static final int SHEETS = 10;

    private final Ports ports;

    public SendJobs(Ports ports) {
        this.ports = ports;
    }

    /// What sending needs.
    public record Ports(PrintLog log, PrintJobs jobs, LabelBytes data, PrinterWays ways, BadgesInHand badges) {}

    /// Who follows the sending.
    public interface Watch {
        /// A job changed.
        void changed();

        /// Whether another piece may begin, and the printer is still set up as it was.
        boolean goesOn();
    }

    /// Puts in doubt what was leaving when the program ended, and drops what cannot be printed since. To be called
    /// once,
    /// before anything is sent.
    public void recover() {
        for (var job : ports.jobs().open()) {
            if (job.state() instanceof JobState.Sending(var labels)) {
                ports.log().write(new LabelsUnknown(job.id(), labels, Doubt.PROGRAM_ENDED), Actor.PROGRAM);
            } else if (job.state() instanceof JobState.Waiting) {
                var _ = isWithdrawn(job);
            }
        }
    }

    /// Drops a job that cannot or must not be printed any more. Only badges come to that.
    private boolean isWithdrawn(PrintJob job) {
        var why = ports.badges().lost(job.order());
        if (why.isPresent()) {
            ports.log().write(new JobDropped(job.id(), why), Actor.PROGRAM);
            ports.badges().forget(job.id());
        }
        return why.isPresent();
    }

    /// Sends all that waits for this printer.
    ///
    /// @return why it stopped before the end, for as long as the printer cannot be reached
    public Optional<Obstacle> run(Printer printer, Watch watch) {
        var next = next(printer);
        while (next.isPresent() && watch.goesOn()) {
            var obstacle = send(printer, next.get(), watch);
            if (obstacle.isPresent()) {
                return obstacle;
            }
            next = next(printer);
        }
        return Optional.empty();
    }

    private Optional<PrintJob> next(Printer printer) {
        return ports.jobs().open().stream()
                .filter(job -> job.order().printer().equals(printer.id()))
                .filter(job -> job.state() instanceof JobState.Waiting)
                .filter(job -> job.waitsFor(printer.media()).isEmpty())
                .findFirst();
    }

    /// All pieces of one job, unless it is dropped meanwhile, falls in doubt or cannot begin.
    private Optional<Obstacle> send(Printer printer, PrintJob begun, Watch watch) {
        var job = begun;
        while (job.state() instanceof JobState.Waiting(var before) && watch.goesOn() && isOpen(job)) {
            if (isWithdrawn(job)) {
                watch.changed();
                return Optional.empty();
            }
            var labels = job.upTo(piece(job.order())).orElseThrow();
            var delivery = deliver(printer, job, labels, watch);
            if (delivery instanceof Delivery.NotSent(var why)) {
                if (!before.equals(Optional.of(why))) {
                    ports.log().write(new LabelsFailed(job.id(), labels, why), Actor.PROGRAM);
                    watch.changed();
                }
                return Optional.of(why);
            }
            var fact = delivery instanceof Delivery.Unknown(var why)
                    ? new LabelsUnknown(job.id(), labels, why)
                    : new LabelsSent(job.id(), labels);
            ports.log().write(fact, Actor.PROGRAM);
            job = after(job, fact);
            watch.changed();
        }
        return Optional.empty();
    }

    private PrintJob after(PrintJob job, PrintFact fact) {
        var then = job.with(fact);
        if (then.isEnded()) {
            ports.badges().forget(job.id());
        }
        return then;
    }

    private boolean isOpen(PrintJob job) {
        return ports.jobs().isOpen(job.id());
    }

    private Delivery deliver(Printer printer, PrintJob job, LabelRange labels, Watch watch) {
        var content = ports.data().of(printer, job.order(), labels);
        if (content.isEmpty()) {
            return new Delivery.NotSent(Obstacle.NOT_SET_UP);
        }
        return ports.ways().send(printer, content.get(), () -> {
            ports.log().write(new LabelsSending(job.id(), labels), Actor.PROGRAM);
            watch.changed();
        });
    }

    /// Whole sheets, so that no sheet is begun twice.
    private static int piece(PrintOrder order) {
        return Stocks.named(order.stock())
                .flatMap(Stock::sheet)
                .map(sheet -> sheet.labels() * SHEETS)
                .orElse(PIECE);
    }
}
