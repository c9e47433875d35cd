package tallydock.app.desk;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import tallydock.app.station.OpenStation;
import tallydock.desk.kit.device.PrinterStates;
import tallydock.desk.kit.device.ScaleStates;
import tallydock.desk.kit.device.ScanTape;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.room.Doors;
import tallydock.desk.kit.room.RoomScreen;
import tallydock.desk.kit.scanner.ScreenKeys;
import tallydock.desk.kit.text.Say;
import tallydock.desk.receive.DueShipments.DueShipment;
import tallydock.desk.shell.Furniture;
import tallydock.desk.shell.Seat;
import tallydock.desk.shell.SeatScans;
import tallydock.desk.signin.Gate;
import tallydock.security.BadgeVault;
import tallydock.security.PepperFile;
import tallydock.security.PinVault;
import tallydock.usecase.device.ChangeDevices;
import tallydock.usecase.device.DevicesSince;
import tallydock.usecase.device.HidChoice;
import tallydock.usecase.device.LoadDevices;
import tallydock.usecase.people.Authorise;
import tallydock.usecase.people.LoadRoster;
import tallydock.usecase.people.Ports;
import tallydock.usecase.people.RecentPeople;
import tallydock.usecase.people.SetUpStation;
import tallydock.usecase.people.SignIn;
import tallydock.usecase.people.StationNames;
import tallydock.usecase.scan.NoteIgnoredScans;
import tallydock.usecase.scan.OpenWork;

/// An opened station with its people and rooms.
final class SeatWiring implements AutoCloseable {
    /// Ways out of a seat: where the on-screen scanner types, throwing the practice away, where scans from lines and
    /// the words of scales and printers go, and the window.
    record Ways(
            ScreenKeys keys,
            Runnable wipe,
            ScannerDesk.Ears ears,
            ScaleStates scales,
            PrinterStates printers,
            Window window) {}

    /// What a window keeps of its scans, and what floats over its rooms.
    record Window(ScanTape tape, Consumer<Optional<Node>> afloat) {}

    private static final String PEPPER = "pepper";
    private static final int TILES = 24;

    private final Furniture furniture;
    private final OpenStation station;
    private final Path folder;
    private final boolean isPractice;
    private final Ways ways;
    private final Ports ports;
    private final Workers workers = new Workers();
    private final ScannerDesk scanners;
    private final NoteIgnoredScans ignored;
    private final ScaleDesk scales;
    private final PrintDesk printers;

    SeatWiring(Furniture furniture, Stations.Opened opened, Ways ways) {
        this.furniture = furniture;
        this.station = opened.station();
        this.folder = opened.folder();
        this.isPractice = opened.isPractice();
        this.ways = ways;
        var random = new SecureRandom();
        var pepper = PepperFile.open(folder.resolve(PEPPER), random);
        this.ports = new Ports(
                new Ports.Facts(station.log(), station.history(), station.ids()),
                new PinVault(station.pins(), pepper, random, System::nanoTime),
                new BadgeVault(station.badges(), pepper, random));
        this.scanners = new ScannerDesk(
                new LoadDevices(station.history(), station.identity()),
                new DevicesSince(station.history(), station.identity()),
                new ChangeDevices(station.log(), station.ids(), station.clock(), station.identity()),
                new HidChoice(
                        station.log(),
                        station.history(),
                        station.identity(),
                        new HidChoice.Making(station.ids(), station.clock())),
                ways.ears());
        this.ignored = new NoteIgnoredScans(station.log(), station.ids(), station.identity());
        this.scales = new ScaleDesk(
                new LoadDevices(station.history(), station.identity()),
                new ChangeDevices(station.log(), station.ids(), station.clock(), station.identity()),
                scanners,
                ways.scales());
        this.printers = new PrintDesk(opened, ports, ways.printers());
    }

    /// Whether anybody can let others in.
    boolean isSetUp() {
        return new LoadRoster(station.history()).run().hasAdministrator();
    }

    SetUpStation setUp() {
        return new SetUpStation(ports, station.identity());
    }

    /// What the shell sits down at. It reads the log: not on the FX thread.
    Seat seat() {
        var identity = station.identity();
        var names = new StationNames(station.history(), identity).run(ZoneId.systemDefault());
        var recent = new RecentPeople(station.history(), identity);
        var authorise = new Authorise(ports);
        var people = new Seat.People(
                () -> recent.run(TILES),
                Gate.signIn(new SignIn(ports, identity), station.clock()),
                deed -> Gate.authorise(authorise, deed));
        var place = names.station().isEmpty() ? Say.key("shell.station") : Say.asIs(names.station());
        var rooms = new RoomList.Place(folder, names.zone(), ways.keys(), ways.wipe(), ways.window());
        hearDevices();
        return new Seat(
                isPractice,
                place,
                names.zone(),
                doors -> rooms(rooms, doors),
                people,
                () -> new Seat.StoreNews(station.isDiskLow(), station.renewed()),
                scans());
    }

    private void hearDevices() {
        if (isPractice) {
            scanners.borrow();
        } else {
            var devices = new LoadDevices(station.history(), station.identity()).run();
            scanners.listen(devices);
            scales.listen(devices);
        }
        printers.listen();
    }

    private SeatScans scans() {
        var due = new DueInbounds(station.shipmentBoard(), station.inbounds());
        var ports = new OpenWork.Ports(station.stationLists(), station.shipments(), station.products());
        var known = new OpenWork(() -> due.due().stream().map(DueShipment::head).toList(), ports, station.clock());
        return new SeatScans(workers.hire("scans"), known, ignored);
    }

    private List<RoomScreen> rooms(RoomList.Place place, Doors doors) {
        var list = new RoomList(
                station, new RoomList.Office(ports, scanners, scales, printers), place, name -> tools(name, doors));
        return isPractice ? list.practice() : list.live();
    }

    private DeskTools tools(String name, Doors doors) {
        return new DeskTools(
                furniture.texts(), workers.hire(name), furniture.sounds(), furniture.codes(), doors, furniture.clock());
    }

    @Override
    public void close() {
        scanners.close();
        scales.close();
        printers.close();
        workers.close();
        ignored.close();
        station.close();
    }
}
