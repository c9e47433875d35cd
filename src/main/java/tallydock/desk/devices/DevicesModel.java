package tallydock.desk.devices;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tallydock.desk.kit.device.ScanTape;
import tallydock.desk.kit.device.ScannerStates;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.text.Say;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.device.LineScanner;
import tallydock.domain.device.PortName;
import tallydock.domain.device.keyboard.KeyboardTraits;
import tallydock.domain.fact.Actor;
import tallydock.domain.people.Deed;
import tallydock.domain.recording.RecordedScan;
import tallydock.domain.recording.WhyIgnored;

/// What the room of devices shows, and what it does about it.
final class DevicesModel {
    private final DeskTools tools;
    private final DeviceOffice office;
    private final ScannerStates states;
    private final ScanTape tape;
    private final ObservableList<PortName> ports = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper looked = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<KeyboardTraits>> keyboard =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Map<String, Instant>> since = new ReadOnlyObjectWrapper<>(Map.of());

    /// What was found out about devices, off the FX thread.
    private record Seen(List<PortName> ports, Optional<KeyboardTraits> keyboard, Map<String, Instant> since) {}

    DevicesModel(DeskTools tools, DeviceOffice office, ScannerStates states, ScanTape tape) {
        this.tools = tools;
        this.office = office;
        this.states = states;
        this.tape = tape;
    }

    ScannerStates states() {
        return states;
    }

    /// The ports of the computer that no scanner of the station is on.
    ObservableList<PortName> ports() {
        return ports;
    }

    /// Whether the ports have been looked for at least once.
    ReadOnlyBooleanProperty looked() {
        return looked.getReadOnlyProperty();
    }

    /// What was learned of keyboard scanners; empty for any scanner.
    ReadOnlyObjectProperty<Optional<KeyboardTraits>> keyboard() {
        return keyboard.getReadOnlyProperty();
    }

    /// When a device was last set up.
    ObservableValue<Optional<Instant>> since(String device) {
        return since.map(all -> Optional.ofNullable(all.get(device)));
    }

    /// The last whole scan of a device, while it is among those that are kept.
    ObservableValue<Optional<RawScan>> last(String device) {
        return Bindings.createObjectBinding(
                () -> tape.scans().stream()
                        .filter(RecordedScan::isWhole)
                        .map(RecordedScan::scan)
                        .filter(scan -> scan.device().equals(device))
                        .findFirst(),
                tape.scans());
    }

    /// The newest scan of a device, where it had no end.
    ObservableValue<Optional<RawScan>> unended(String device) {
        return Bindings.createObjectBinding(
                () -> tape.scans().stream()
                        .filter(each -> each.scan().device().equals(device))
                        .findFirst()
                        .filter(each -> each.ignored().equals(Optional.of(WhyIgnored.NO_END)))
                        .map(RecordedScan::scan),
                tape.scans());
    }

    void look() {
        tools.background().run(this::see, this::seen, cause -> failed(Say.key("devices.cannot-look"), cause));
    }

    private Seen see() {
        return new Seen(office.ports(), office.keyboard(), office.since());
    }

    private void seen(Seen seen) {
        var used = states.all().stream().map(each -> each.scanner().port()).toList();
        ports.setAll(seen.ports().stream().filter(port -> !used.contains(port)).toList());
        keyboard.set(seen.keyboard());
        since.set(seen.since());
        looked.set(true);
    }

    void use(LineScanner scanner) {
        change(actor -> office.use(scanner, actor));
    }

    void drop(LineScanner scanner) {
        change(actor -> office.drop(scanner.port(), actor));
    }

    /// Takes keyboard scanners for such, beside those that were learned before.
    void learn(KeyboardTraits traits) {
        change(actor ->
                office.learn(office.keyboard().map(known -> known.and(traits)).orElse(traits), actor));
    }

    void forgetKeyboard() {
        change(office::forgetKeyboard);
    }

    void hearHid(boolean on) {
        change(actor -> office.hearHid(on, actor));
    }

    private void change(Consumer<Actor> work) {
        tools.doors()
                .authorise(
                        Deed.CHANGE_SETTINGS,
                        actor -> tools.background()
                                .run(
                                        () -> {
                                            work.accept(actor);
                                            return see();
                                        },
                                        this::seen,
                                        cause -> failed(Say.key("devices.not-saved"), cause)));
    }

    private void failed(Say sentence, RuntimeException cause) {
        tools.doors().failed(sentence, cause);
    }
}
