package tallydock.app.desk;

import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tallydock.domain.printer.Obstacle;
import tallydock.domain.printer.Printer;
import tallydock.domain.printer.PrinterCondition;
import tallydock.usecase.StorageFault;
import tallydock.usecase.printing.PrinterWays;
import tallydock.usecase.printing.SendJobs;

/// One printer at work: never two of its jobs at once, and tried again while it cannot be reached.
final class PrinterLane {
    private static final Logger LOG = LoggerFactory.getLogger(PrinterLane.class);
    private static final long AGAIN_SECONDS = 5;

    private volatile Printer printer;
    private final SendJobs sending;
    private final PrinterWays ways;
    private final ScheduledExecutorService executor;
    private final Runnable told;
    private final AtomicBoolean isBusy = new AtomicBoolean();
    private final AtomicBoolean isWoken = new AtomicBoolean();
    private volatile Optional<Obstacle> obstacle = Optional.empty();
    private volatile boolean isEnded;

    PrinterLane(Printer printer, Means means) {
        this.printer = printer;
        this.sending = means.sending();
        this.ways = means.ways();
        this.executor = means.executor();
        this.told = means.told();
    }

    /// What a lane works with; `told` is run on its thread whenever something changed.
    record Means(SendJobs sending, PrinterWays ways, ScheduledExecutorService executor, Runnable told) {}

    Printer printer() {
        return printer;
    }

    /// It is set up otherwise; the piece that is leaving now leaves as before.
    void use(Printer changed) {
        printer = changed;
        obstacle = Optional.empty();
    }

    /// What keeps it from printing, as far as that is known.
    Optional<Obstacle> obstacle() {
        return obstacle;
    }

    /// There may be something to send.
    void wake() {
        isWoken.set(true);
        begin(this::send);
    }

    /// Asks a printer that answers how it is, unless it is at work.
    void ask() {
        if (printer.handling().answers()) {
            begin(() -> obstacle = ways.ask(printer)
                    .map(condition -> condition == PrinterCondition.READY
                            ? Optional.<Obstacle>empty()
                            : Optional.of(condition.obstacle()))
                    .orElse(Optional.of(Obstacle.NO_ANSWER)));
        }
    }

    /// Nothing more begins; the piece that is leaving is let end.
    void end() {
        isEnded = true;
    }

    private boolean goesOn() {
        return !isEnded && !executor.isShutdown();
    }

    private void begin(Runnable work) {
        if (goesOn() && isBusy.compareAndSet(false, true)) {
            executor.execute(() -> run(work));
        }
    }

    private void run(Runnable work) {
        try {
            work.run();
        } catch (StorageFault fault) {
            // What was sent cannot be written down: nothing more is sent until the next start.
            LOG.error("printing stops", fault);
            end();
        } catch (RuntimeException e) {
            // The thread would swallow it, and the job would wait without a word.
            LOG.error("a job of printer {} cannot be made", printer.name(), e);
            obstacle = Optional.of(Obstacle.NOT_SET_UP);
        } finally {
            isBusy.set(false);
        }
        told.run();
        if (isWoken.get()) {
            wake();
        }
    }

    /// Ends a run with the piece that is leaving when the printer is set up otherwise: its stock may be another.
    private final class Following implements SendJobs.Watch {
        private final Printer begun;

        Following(Printer begun) {
            this.begun = begun;
        }

        @Override
        public void changed() {
            told.run();
        }

        @Override
        public boolean goesOn() {
            return PrinterLane.this.goesOn() && begun.equals(printer);
        }
    }

    private void send() {
        isWoken.set(false);
        var now = printer;
        obstacle = sending.run(now, new Following(now));
        if (obstacle.isPresent() && goesOn()) {
            var _ = executor.schedule(this::wake, AGAIN_SECONDS, TimeUnit.SECONDS);
        }
    }
}
