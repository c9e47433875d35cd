package tallydock.desk.practice;

import java.util.EnumSet;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tallydock.desk.kit.report.ExportModel;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.sound.Sound;
import tallydock.desk.kit.text.Say;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.practice.DemoLook;
import tallydock.domain.practice.Tour;
import tallydock.domain.practice.TourStep;
import tallydock.usecase.practice.DemoShipment;
import tallydock.usecase.report.ReportResult;

/// The state of the tour and what a person can do in it. A step is done when the store shows it, never by a click
/// alone.
final class PracticeModel {
    private final ReadOnlyObjectWrapper<PracticeNow> now = new ReadOnlyObjectWrapper<>(PracticeNow.START);
    private final ReadOnlyObjectWrapper<Optional<ScannerCheck>> check = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final DeskTools tools;
    private final PracticePorts ports;
    private final BooleanProperty offline;

    PracticeModel(DeskTools tools, PracticePorts ports, PracticePorts.Counting counting) {
        this.tools = tools;
        this.ports = ports;
        this.offline = counting.offline();
        counting.asks().subscribe(level -> now.set(now.get().asking(level)));
    }

    ReadOnlyObjectProperty<PracticeNow> now() {
        return now.getReadOnlyProperty();
    }

    /// How a new scanner reads, while somebody looks at that.
    ReadOnlyObjectProperty<Optional<ScannerCheck>> check() {
        return check.getReadOnlyProperty();
    }

    /// Takes the tour up where it was left, and follows the log from here on.
    void start() {
        ports.log().watch(this::look);
        tools.background().run(ports.notes()::kept, this::resume, this::failed);
        look();
    }

    private void resume(Tour kept) {
        now.set(now.get().with(kept));
    }

    /// Looks at the store again. From any thread.
    void look() {
        tools.background().run(ports.demo()::run, this::looked, this::failed);
    }

    private void looked(Optional<DemoLook> demo) {
        now.set(now.get().with(demo));
        demo.ifPresent(look -> go(now.get().tour().after(look.seen())));
    }

    /// Goes past the step of the moment.
    void skip() {
        go(now.get().tour().skip());
    }

    private void go(Tour next) {
        if (!next.equals(now.get().tour())) {
            now.set(now.get().with(next));
            keep(next);
        }
    }

    private void keep(Tour tour) {
        tools.background()
                .run(
                        () -> {
                            ports.notes().keep(tour);
                            return tour;
                        },
                        _ -> {},
                        this::failed);
    }

    /// Sends a code as the scanner would.
    void scan(String code) {
        if (!code.isBlank()) {
            ports.device().keys().scan(code.strip());
        }
    }

    /// Opens the field for a code that is typed, by the key that opens it at a station.
    void typeCode() {
        ports.device().keys().pressTypeKey();
    }

    /// Sends the code that is on no product.
    void scanUnknown() {
        scan(DemoShipment.UNKNOWN);
    }

    /// Pulls the network cable, or puts it back: counting goes on as before.
    void switchNetwork() {
        offline.set(!offline.get());
        now.set(now.get().offline(offline.get()));
        tools.sounds().play(offline.get() ? Sound.OFFLINE : Sound.ONLINE);
    }

    /// Imports the bundled packing list.
    void importDemo() {
        if (now.get().isBusy()) {
            return;
        }
        now.set(now.get().busy());
        var actor = tools.doors().actor();
        tools.background()
                .run(
                        () -> {
                            ports.imports().accept(actor);
                            return ports.demo().run();
                        },
                        this::imported,
                        this::failed);
    }

    private void imported(Optional<DemoLook> demo) {
        now.set(now.get().idle(Say.nothing()));
        looked(demo);
    }

    /// A name for the file of the report.
    String reportName() {
        return ExportModel.fileName(now.get()
                .demo()
                .flatMap(look -> look.shipment().refs().fbaShipmentId())
                .orElse(DemoShipment.PO));
    }

    /// Saves the report of what was counted at a place that a person chose.
    void report(String place) {
        var shipment = now.get().demo().map(look -> look.shipment().id());
        if (now.get().isBusy() || shipment.isEmpty()) {
            return;
        }
        now.set(now.get().busy());
        tools.background()
                .run(() -> ports.report().write().apply(shipment.orElseThrow(), place), this::reported, this::failed);
    }

    private void reported(ReportResult result) {
        if (result instanceof ReportResult.Saved saved) {
            now.set(now.get().idle(Say.key("practice.report.saved", saved.file().location())));
            go(now.get().tour().after(EnumSet.of(TourStep.EXPORT)));
        } else {
            now.set(now.get().idle(Say.key("practice.report.not-saved")));
        }
    }

    /// Begins to look at how a scanner reads; until the end of it scans are not counted.
    void beginCheck() {
        check.set(Optional.of(ScannerCheck.START));
    }

    void endCheck() {
        check.set(Optional.empty());
    }

    /// Takes a scan while a scanner is looked at. False when none is.
    boolean checked(RawScan scan) {
        var next = check.get().map(now -> now.after(ScanText.of(scan).shown()));
        next.ifPresent(now -> {
            check.set(Optional.of(now));
            boolean isWell =
                    now.lastRead().filter(ScannerCheck.Read.WELL::equals).isPresent();
            tools.sounds().play(now.isPassed() ? Sound.COMPLETE : isWell ? Sound.ACCEPT : Sound.WARN);
        });
        return next.isPresent();
    }

    /// Throws away everything that was practised; a fresh room comes in the place of this one.
    void wipe() {
        ports.device().wipe().run();
    }

    private void failed(RuntimeException cause) {
        now.set(now.get().idle(Say.nothing()));
        tools.doors().failed(Say.key("practice.failed"), cause);
    }
}
