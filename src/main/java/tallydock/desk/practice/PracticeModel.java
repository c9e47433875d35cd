package tallydock.desk.practice;

import java.util.EnumSet;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.sound.Sound;
import tallydock.desk.kit.text.Say;
import tallydock.domain.fact.Actor;
import tallydock.domain.practice.DemoLook;
import tallydock.domain.practice.Tour;
import tallydock.domain.practice.TourStep;
import tallydock.usecase.practice.DemoShipment;
import tallydock.usecase.report.ReportResult;

/// The state of the tour and what a person can do in it. A step is done when the store shows it, never by a click
/// alone.
final class PracticeModel {
    private final ReadOnlyObjectWrapper<PracticeNow> now = new ReadOnlyObjectWrapper<>(PracticeNow.START);
    private final DeskTools tools;
    private final PracticePorts ports;

    PracticeModel(DeskTools tools, PracticePorts ports) {
        this.tools = tools;
        this.ports = ports;
    }

    ReadOnlyObjectProperty<PracticeNow> now() {
        return now.getReadOnlyProperty();
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
            ports.device().scans().accept(code.strip());
        }
    }

    /// Sends the code that is on no product.
    void scanUnknown() {
        scan(DemoShipment.UNKNOWN);
    }

    /// Pulls the network cable, or puts it back: counting goes on as before.
    void switchNetwork() {
        var offline = !now.get().isOffline();
        now.set(now.get().offline(offline));
        tools.sounds().play(offline ? Sound.OFFLINE : Sound.ONLINE);
    }

    /// Imports the bundled packing list.
    void importDemo() {
        if (now.get().isBusy()) {
            return;
        }
        now.set(now.get().busy());
        var actor = new Actor(tools.doors().person().id().toString());
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

    /// Saves the report of what was counted.
    void report() {
        var shipment = now.get().demo().map(look -> look.shipment().id());
        if (now.get().isBusy() || shipment.isEmpty()) {
            return;
        }
        now.set(now.get().busy());
        tools.background().run(() -> ports.report().apply(shipment.orElseThrow()), this::reported, this::failed);
    }

    private void reported(ReportResult result) {
        if (result instanceof ReportResult.Saved saved) {
            now.set(now.get().idle(Say.key("practice.report.saved", saved.file().location())));
            go(now.get().tour().after(EnumSet.of(TourStep.EXPORT)));
        } else {
            now.set(now.get().idle(Say.key("practice.report.not-saved")));
        }
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
