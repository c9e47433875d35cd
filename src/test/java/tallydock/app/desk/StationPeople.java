package tallydock.app.desk;

import java.nio.file.Path;
import java.security.SecureRandom;
import tallydock.app.station.OpenStation;
import tallydock.desk.kit.device.ScannerStates;
import tallydock.security.BadgeVault;
import tallydock.security.PepperFile;
import tallydock.security.PinVault;
import tallydock.usecase.device.ChangeDevices;
import tallydock.usecase.device.HidChoice;
import tallydock.usecase.device.LoadDevices;
import tallydock.usecase.people.Ports;

/// The people of a real station, as the desk wires them.
final class StationPeople {
    private StationPeople() {}

    /// With scanners that nobody listens to.
    static RoomList.Office office(OpenStation station, Path folder) {
        var scanners = new ScannerDesk(
                new LoadDevices(station.history(), station.identity()),
                new ChangeDevices(station.log(), station.ids(), station.clock(), station.identity()),
                new HidChoice(
                        station.log(),
                        station.history(),
                        station.identity(),
                        new HidChoice.Making(station.ids(), station.clock())),
                new ScannerDesk.Ears(_ -> {}, () -> {}, new ScannerStates()));
        return new RoomList.Office(of(station, folder), scanners);
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
