package tallydock.desk.devices;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tallydock.desk.kit.device.ScannerStates;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.text.Say;
import tallydock.domain.device.LineScanner;
import tallydock.domain.device.PortName;
import tallydock.domain.fact.Actor;
import tallydock.domain.people.Deed;

/// What the room of devices shows, and what it does about it.
final class DevicesModel {
    private static final int MOST_SCANS = 50;

    private final DeskTools tools;
    private final DeviceOffice office;
    private final ScannerStates states;
    private final ObservableList<PortName> ports = FXCollections.observableArrayList();
    private final ObservableList<BenchScan> bench = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper looked = new ReadOnlyBooleanWrapper();

    DevicesModel(DeskTools tools, DeviceOffice office, ScannerStates states) {
        this.tools = tools;
        this.office = office;
        this.states = states;
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

    /// The newest scans, the newest first.
    ObservableList<BenchScan> bench() {
        return bench;
    }

    void look() {
        tools.background().run(office::ports, this::found, cause -> failed(Say.key("devices.cannot-look"), cause));
    }

    private void found(List<PortName> found) {
        var used = states.all().stream().map(each -> each.scanner().port()).toList();
        ports.setAll(found.stream().filter(port -> !used.contains(port)).toList());
        looked.set(true);
    }

    void put(BenchScan scan) {
        bench.addFirst(scan);
        if (bench.size() > MOST_SCANS) {
            bench.removeLast();
        }
    }

    void clearBench() {
        bench.clear();
    }

    void use(LineScanner scanner) {
        change(actor -> office.use(scanner, actor));
    }

    void drop(LineScanner scanner) {
        change(actor -> office.drop(scanner.port(), actor));
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
                                            return office.ports();
                                        },
                                        this::found,
                                        cause -> failed(Say.key("devices.not-saved"), cause)));
    }

    private void failed(Say sentence, RuntimeException cause) {
        tools.doors().failed(sentence, cause);
    }
}
