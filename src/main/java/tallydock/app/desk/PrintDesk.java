package tallydock.app.desk;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import tallydock.app.cli.CommandTexts;
import tallydock.desk.devices.printer.PrinterOffice;
import tallydock.desk.kit.device.PrinterStates;
import tallydock.desk.kit.device.PrinterStates.Standing;
import tallydock.domain.fact.Actor;
import tallydock.domain.label.stock.Head;
import tallydock.domain.label.stock.Stock;
import tallydock.domain.printer.Calibration;
import tallydock.domain.printer.Connection;
import tallydock.domain.printer.Handling;
import tallydock.domain.printer.JobId;
import tallydock.domain.printer.Media;
import tallydock.domain.printer.Printer;
import tallydock.domain.printer.PrinterId;
import tallydock.domain.printer.PrinterLanguage;
import tallydock.print.JobBytes;
import tallydock.print.letters.Letters;
import tallydock.print.symbol.LabelSymbols;
import tallydock.print.transport.FilesOnly;
import tallydock.print.transport.Patience;
import tallydock.print.transport.Transports;
import tallydock.usecase.label.CommandSheet;
import tallydock.usecase.label.template.SiteTemplates;
import tallydock.usecase.people.LoadRoster;
import tallydock.usecase.people.Ports;
import tallydock.usecase.printing.BadgesInHand;
import tallydock.usecase.printing.ChangePrinters;
import tallydock.usecase.printing.DecideJobs;
import tallydock.usecase.printing.LabelBytes;
import tallydock.usecase.printing.LoadPrinters;
import tallydock.usecase.printing.OpenedBytes;
import tallydock.usecase.printing.OrderLabels;
import tallydock.usecase.printing.OrderResult;
import tallydock.usecase.printing.PrintJobs;
import tallydock.usecase.printing.PrintLog;
import tallydock.usecase.printing.PrintOnLoaded;
import tallydock.usecase.printing.PrintQueue;
import tallydock.usecase.printing.PrinterWays;
import tallydock.usecase.printing.SavePdf;
import tallydock.usecase.printing.SendJobs;
import tallydock.usecase.printing.TryPrinter;
import tallydock.usecase.proof.ProveLabels;
import tallydock.usecase.proof.ProveLabels.Readability;

/// The printers of an open station, each at work on a lane of its own, and what is known of them on the FX thread.
final class PrintDesk implements PrintQueue, PrinterOffice, AutoCloseable {
    private static final int THREADS = 4;
    private static final int ENDED = 20;
    private static final long ASK_SECONDS = 15;
    private static final long CLOSING_SECONDS = 2;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter NUMBER = DateTimeFormatter.ofPattern("HHmmss");

    private final Stations.Opened opened;
    private final PrinterStates states;
    private final LoadPrinters load;
    private final ChangePrinters change;
    private final PrintJobs jobs;
    private final PrinterWays ways;
    private final SendJobs sending;
    private final DecideJobs decide;
    private final OrderLabels orders;
    private final TryPrinter trying;
    private final PrintOnLoaded onLoaded;
    private final SavePdf pdf;
    private final ProveLabels proofs;
    private final ScheduledExecutorService executor;
    private final Map<PrinterId, PrinterLane> lanes = new LinkedHashMap<>();

    /// `people` are those whose badges are printed.
    PrintDesk(Stations.Opened opened, Ports people, PrinterStates states) {
        this.opened = opened;
        this.states = states;
        var station = opened.station();
        var identity = station.identity();
        var letters = new Letters();
        var log = new PrintLog(station.log(), station.ids(), station.clock(), identity);
        load = new LoadPrinters(station.history(), identity);
        change = new ChangePrinters(station.log(), station.ids(), station.clock(), identity);
        jobs = station.prints();
        ways = opened.isPractice()
                ? new FilesOnly(prints(), station.clock())
                : new Transports(station.clock(), Patience.USUAL);
        var data = data(letters);
        var badges = new BadgesInHand(people.badges(), new LoadRoster(station.history()));
        sending = new SendJobs(new SendJobs.Ports(log, jobs, new OpenedBytes(badges, data), ways, badges));
        decide = new DecideJobs(log, jobs, this, badges);
        orders = new OrderLabels(
                new OrderLabels.Ports(load, log, letters, new LabelSymbols(), station.prints(), this, badges));
        var templates = new SiteTemplates(station.history());
        onLoaded = new PrintOnLoaded(orders, jobs, templates, badges);
        trying = new TryPrinter(orders, log, this, templates);
        proofs = new ProveLabels(
                new ProveLabels.Ports(station.log(), station.history(), station.ids(), station.clock()), identity);
        pdf = new SavePdf(jobs, data, new FilesOnly(prints(), station.clock()));
        var threads = Thread.ofPlatform().name("tallydock-print-", 0).daemon().factory();
        executor = Executors.newScheduledThreadPool(THREADS, threads);
    }

    private LabelBytes data(Letters letters) {
        var templates = new SiteTemplates(opened.station().history());
        return new JobBytes(letters, templates, opened.station().mark());
    }

    private Path prints() {
        return opened.folder().resolve("prints");
    }

    PrinterStates states() {
        return states;
    }

    /// Orders labels from the printers of this station.
    OrderLabels orders() {
        return orders;
    }

    /// Begins to print what waits. What was leaving when the program ended is put in doubt first.
    void listen() {
        if (opened.isPractice() && load.run().isEmpty()) {
            change.use(forPractice(), Actor.PROGRAM);
        }
        sending.recover();
        arrange();
        var _ = executor.scheduleWithFixedDelay(this::ask, ASK_SECONDS, ASK_SECONDS, TimeUnit.SECONDS);
    }

    private Printer forPractice() {
        return new Printer(
                change.create(),
                "PDF",
                new Connection.Folder(prints().toString()),
                PrinterLanguage.PDF,
                new Media(Head.DPI_300, "100x150", Media.USUAL_GAP_UM),
                Calibration.NONE,
                Handling.AS_SET);
    }

    private void arrange() {
        synchronized (lanes) {
            var means = new PrinterLane.Means(sending, ways, executor, this::tell);
            var printers = load.run();
            printers.forEach(printer -> {
                lanes.computeIfAbsent(printer.id(), _ -> new PrinterLane(printer, means));
                if (!lanes.get(printer.id()).printer().equals(printer)) {
                    lanes.get(printer.id()).use(printer);
                }
            });
            lanes.values().removeIf(lane -> isDropped(lane, printers));
        }
        look();
    }

    private static boolean isDropped(PrinterLane lane, List<Printer> printers) {
        boolean isDropped = printers.stream().noneMatch(lane.printer()::equals);
        if (isDropped) {
            lane.end();
        }
        return isDropped;
    }

    private List<PrinterLane> all() {
        synchronized (lanes) {
            return List.copyOf(lanes.values());
        }
    }

    @Override
    public void look() {
        all().forEach(PrinterLane::wake);
        if (!executor.isShutdown()) {
            executor.execute(this::tell);
        }
    }

    private void ask() {
        all().forEach(PrinterLane::ask);
    }

    /// One snapshot at a time, so that an older one never follows a newer one.
    private synchronized void tell() {
        if (executor.isShutdown()) {
            return;
        }
        var open = jobs.open();
        var now = new PrinterStates.Jobs(open, jobs.ended(ENDED));
        var standings = all().stream()
                .map(lane -> Standing.of(lane.printer(), lane.obstacle(), open))
                .toList();
        Platform.runLater(() -> states.show(standings, now));
    }

    @Override
    public List<String> queues() {
        return ways.queues();
    }

    @Override
    public PrinterId create() {
        return change.create();
    }

    @Override
    public void use(Printer printer, Actor by) {
        change.use(printer, by);
        arrange();
    }

    @Override
    public void drop(PrinterId printer, Actor by) {
        change.drop(printer, by);
        arrange();
    }

    @Override
    public OrderResult test(Printer printer, Actor by) {
        var now = opened.station().clock().instant().atZone(ZoneId.systemDefault());
        return trying.label(printer, NUMBER.format(now), TIME.format(now), by);
    }

    @Override
    public void ruler(Printer printer, Actor by) {
        trying.ruler(printer, by);
    }

    @Override
    public Stock.Page paper() {
        return opened.station().stationPaper().now();
    }

    @Override
    public void choose(Stock.Page paper, Actor by) {
        opened.station().stationPaper().choose(paper, by);
    }

    @Override
    public Readability readability(PrinterId printer) {
        return proofs.readability(printer);
    }

    @Override
    public OrderResult commands(Printer printer, CommandSheet sheet, CommandSheet.Tongues tongues, Actor by) {
        return trying.commands(printer, sheet.labels(new CommandTexts(), tongues), by);
    }

    @Override
    public boolean goOn(JobId job, int from, Actor by) {
        return decide.goOn(job, from, by);
    }

    @Override
    public Optional<OrderResult> printOnLoaded(JobId job, Actor by) {
        return onLoaded.run(job, by);
    }

    @Override
    public void drop(JobId job, Actor by) {
        decide.drop(job, by);
    }

    @Override
    public Optional<String> saveAsPdf(JobId job) {
        return all().stream()
                .map(PrinterLane::printer)
                .flatMap(printer -> pdf.run(job, printer, prints().toString()).stream())
                .findFirst();
    }

    /// The piece that is leaving gets a moment; what is not confirmed by then is in doubt at the next start.
    @Override
    public void close() {
        all().forEach(PrinterLane::end);
        executor.shutdown();
        try {
            if (!executor.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS)) {
                executor.shutdownNow();
                var _ = executor.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        Platform.runLater(() -> states.show(List.of(), PrinterStates.Jobs.NONE));
    }
}
