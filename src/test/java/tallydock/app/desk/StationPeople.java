package tallydock.app.desk;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import tallydock.app.station.OpenStation;
import tallydock.desk.kit.device.KeyboardLessons;
import tallydock.desk.kit.device.PrinterStates;
import tallydock.desk.kit.device.ScaleStates;
import tallydock.desk.kit.device.ScanTape;
import tallydock.desk.kit.device.ScannerStates;
import tallydock.domain.device.keyboard.KeyBurst;
import tallydock.domain.device.keyboard.KeyboardTraits;
import tallydock.security.BadgeVault;
import tallydock.security.PepperFile;
import tallydock.security.PinVault;
import tallydock.usecase.device.ChangeDevices;
import tallydock.usecase.device.DevicesSince;
import tallydock.usecase.device.HidChoice;
import tallydock.usecase.device.LoadDevices;
import tallydock.usecase.people.Ports;

/// The people of a real station, as the desk wires them.
final class StationPeople {
    private StationPeople() {}

    private static final class NoLessons implements KeyboardLessons {
        @Override
        public Runnable begin(Consumer<KeyBurst> heard) {
            return () -> {};
        }

        @Override
        public void use(KeyboardTraits traits) {}
    }

    /// With scanners and scales that nobody listens to.
    static RoomList.Office office(OpenStation station, Path folder) {
        var scanners = new ScannerDesk(
                new LoadDevices(station.history(), station.identity()),
                new DevicesSince(station.history(), station.identity()),
                new ChangeDevices(station.log(), station.ids(), station.clock(), station.identity()),
                new HidChoice(
                        station.log(),
                        station.history(),
                        station.identity(),
                        new HidChoice.Making(station.ids(), station.clock())),
                new ScannerDesk.Ears(
                        _ -> {},
                        _ -> {},
                        new ScannerStates(),
                        new NoLessons(),
                        new AtomicReference<>(ScannerDesk.Live.NONE)));
        var scales = new ScaleDesk(
                new LoadDevices(station.history(), station.identity()),
                new ChangeDevices(station.log(), station.ids(), station.clock(), station.identity()),
                scanners,
                new ScaleStates());
        var ports = of(station, folder);
        var printers = new PrintDesk(new Stations.Opened(station, folder, false), ports, new PrinterStates());
        return new RoomList.Office(ports, scanners, scales, printers);
    }

    /// A window that keeps scans, and floats nothing.
    static SeatWiring.Window window() {
        return new SeatWiring.Window(new ScanTape(), _ -> {});
    }

    static Ports of(OpenStation station, Path folder) {
        var random = new SecureRandom();
        var pepper = PepperFile.open(folder.resolve("pepper"), random);
        return new Ports(
                new Ports.Facts(station.log(), station.history(), station.ids()),
                new PinVault(station.pins(), pepper, random, System::nanoTime),
                new BadgeVault(station.badges(), pepper, random));
    }
}
