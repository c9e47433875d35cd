package tallydock.desk.devices.printer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tallydock.desk.kit.device.PrinterStates;
import tallydock.desk.kit.device.PrinterStates.Jobs;
import tallydock.desk.kit.device.PrinterStates.Standing;
import tallydock.desk.kit.room.DeskTools;
import tallydock.domain.fact.Actor;
import tallydock.domain.label.LabelKind;
import tallydock.domain.label.LabelValues;
import tallydock.domain.label.stock.Head;
import tallydock.domain.label.stock.Stock;
import tallydock.domain.printer.Calibration;
import tallydock.domain.printer.Connection;
import tallydock.domain.printer.Doubt;
import tallydock.domain.printer.Handling;
import tallydock.domain.printer.JobId;
import tallydock.domain.printer.LabelRange;
import tallydock.domain.printer.LabelRun;
import tallydock.domain.printer.Media;
import tallydock.domain.printer.Obstacle;
import tallydock.domain.printer.PrintOrder;
import tallydock.domain.printer.Printer;
import tallydock.domain.printer.PrinterId;
import tallydock.domain.printer.PrinterLanguage;
import tallydock.domain.printer.TemplateRef;
import tallydock.domain.printer.Withdrawal;
import tallydock.domain.printing.JobState;
import tallydock.domain.printing.PrintJob;
import tallydock.usecase.label.CommandSheet;
import tallydock.usecase.printing.OrderResult;
import tallydock.usecase.proof.ProveLabels.Readability;

/// Printers that print nothing and remember what they were asked.
public final class FakePrinters implements PrinterOffice {
    static final JobId JOB = new JobId(new UUID(0, 37));

    public final PrinterStates states = new PrinterStates();
    final List<Printer> printers = new ArrayList<>();
    final List<PrintJob> open = new ArrayList<>();
    final List<PrintJob> ended = new ArrayList<>();
    final List<String> deeds = new ArrayList<>();
    Optional<Obstacle> obstacle = Optional.empty();
    boolean isTaken = true;
    private Stock.Page paper = Stock.Page.A4;

    public PrinterModel model(DeskTools tools) {
        return new PrinterModel(tools, this, states);
    }

    static Printer dock() {
        return new Printer(
                new PrinterId(new UUID(0, 9)),
                "Dock 2",
                new Connection.Tcp("10.0.0.7", 9100),
                PrinterLanguage.ZPL,
                new Media(Head.DPI_203, "100x150", 3_000),
                Calibration.NONE,
                Handling.AS_SET);
    }

    /// A printer with a job in doubt and one that waits, as the pictures show it.
    public void busy() {
        printers.add(dock());
        oneWaits();
        open.add(job(
                JOB.value(),
                LabelKind.UNIT,
                60,
                26,
                new JobState.InDoubt(new LabelRange(26, 50, 60), Doubt.BROKEN_OFF)));
        tell();
    }

    /// A job waits for another stock, and two badges were dropped, as the pictures show it.
    public void held() {
        printers.add(dock().loaded(new Media(Head.DPI_203, "50x25", 3_000)));
        ended.add(badge(Withdrawal.CODE_FORGOTTEN, 41));
        ended.add(badge(Withdrawal.BADGE_REPLACED, 42));
        oneWaits();
    }

    private static PrintJob badge(Withdrawal why, int number) {
        return job(new UUID(0, number), LabelKind.BADGE, 1, 1, new JobState.Dropped(Optional.of(why)));
    }

    void oneWaits() {
        open.add(job(new UUID(0, 36), LabelKind.CARTON, 12, 1, new JobState.Waiting(obstacle)));
        tell();
    }

    void tell() {
        states.show(
                printers.stream()
                        .map(printer -> Standing.of(printer, obstacle, open))
                        .toList(),
                new Jobs(open, ended));
    }

    private static PrintJob job(UUID id, LabelKind kind, int count, int next, JobState state) {
        var order = new PrintOrder(
                dock().id(),
                new TemplateRef("t", 1, kind),
                "100x150",
                List.of(new LabelRun(new LabelValues.Builder().build(), count)),
                PrintOrder.Subject.NONE,
                Optional.empty(),
                List.of());
        return new PrintJob(new JobId(id), new Actor("li"), Instant.parse("2026-11-22T10:05:00Z"), order, next, state);
    }

    @Override
    public List<String> queues() {
        return List.of("Office", "Zebra");
    }

    @Override
    public PrinterId create() {
        return new PrinterId(new UUID(0, printers.size() + 100L));
    }

    @Override
    public void use(Printer printer, Actor by) {
        printers.removeIf(each -> each.id().equals(printer.id()));
        printers.add(printer);
        tell();
    }

    @Override
    public void drop(PrinterId printer, Actor by) {
        printers.removeIf(each -> each.id().equals(printer));
        tell();
    }

    @Override
    public OrderResult test(Printer printer, Actor by) {
        deeds.add("test " + printer.name());
        return new OrderResult.Ordered(JOB, 1, List.of());
    }

    @Override
    public void ruler(Printer printer, Actor by) {
        deeds.add("ruler");
    }

    @Override
    public OrderResult commands(Printer printer, CommandSheet sheet, CommandSheet.Tongues tongues, Actor by) {
        deeds.add(sheet + " " + tongues);
        return new OrderResult.Ordered(JOB, 40, List.of());
    }

    @Override
    public Readability readability(PrinterId printer) {
        return new Readability(20, 19);
    }

    @Override
    public boolean goOn(JobId job, int from, Actor by) {
        deeds.add("from " + from);
        return isTaken;
    }

    @Override
    public Optional<OrderResult> printOnLoaded(JobId job, Actor by) {
        deeds.add("on loaded");
        return Optional.of(new OrderResult.Ordered(JOB, 12, List.of()));
    }

    @Override
    public void drop(JobId job, Actor by) {
        deeds.add("drop");
    }

    @Override
    public Optional<String> saveAsPdf(JobId job) {
        deeds.add("pdf");
        return Optional.of("/tmp");
    }

    @Override
    public Stock.Page paper() {
        return paper;
    }

    @Override
    public void choose(Stock.Page chosen, Actor by) {
        paper = chosen;
        deeds.add("paper " + chosen);
    }
}
