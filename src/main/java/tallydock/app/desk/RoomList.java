package tallydock.app.desk;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import tallydock.app.station.OpenStation;
import tallydock.desk.kit.picture.ModuleMatrix;
import tallydock.desk.kit.report.ChosenFiles;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.room.RoomScreen;
import tallydock.desk.kit.sound.FxLater;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.practice.PracticePorts;
import tallydock.desk.practice.PracticeRoom;
import tallydock.desk.receive.ReceiveParts;
import tallydock.desk.receive.ReceiveRoom;
import tallydock.desk.review.CaseSource;
import tallydock.desk.review.FindProof;
import tallydock.desk.review.ReviewRoom;
import tallydock.desk.shipments.BoardShelf;
import tallydock.desk.shipments.ShipmentsRoom;
import tallydock.desk.shipments.intake.TakeInSheet;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.digest.Bytes;
import tallydock.domain.fact.Actor;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.station.told.StationRules;
import tallydock.print.symbol.ScreenSymbols;
import tallydock.usecase.CountShipment;
import tallydock.usecase.FactLog;
import tallydock.usecase.ReceiveAtStation;
import tallydock.usecase.TargetFile;
import tallydock.usecase.practice.DemoShipment;
import tallydock.usecase.practice.ImportDemo;
import tallydock.usecase.practice.WatchedLog;
import tallydock.usecase.report.ShipmentReport;

/// The rooms this program has. One line of `live` or `practice` is one room.
final class RoomList {
    private static final String SCREEN = "screen";

    private final OpenStation station;
    private final Place place;
    private final Function<String, DeskTools> tools;

    /// Where the station's folder lies, its time zone, and what the on-screen scanner of practice is tied to.
    record Place(Path folder, ZoneId zone, Consumer<RawScan> scans, Runnable wipe) {}

    /// `tools` lends a room its tools; the name is its worker's.
    RoomList(OpenStation station, Place place, Function<String, DeskTools> tools) {
        this.station = station;
        this.place = place;
        this.tools = tools;
    }

    List<RoomScreen> live() {
        return List.of(cases(), shipments(), receive(station.log()));
    }

    List<RoomScreen> practice() {
        return List.of(practiceRoom());
    }

    private RoomScreen receive(FactLog log) {
        var counting =
                new CountShipment.Ports(log, station.history(), station.shipments(), station.products(), station.ids());
        return new ReceiveRoom(
                tools.apply("receive"),
                new ReceiveParts(
                        new ReceiveAtStation.Ports(counting, station.tallies(), station.stationLists()),
                        StationRules.USUAL,
                        station.identity(),
                        new DueInbounds(station.shipmentBoard()),
                        place.zone(),
                        new FxLater()));
    }

    private RoomScreen shipments() {
        var sheets = new TakeInSheet(new TakeInSheet.Ports(
                station.importPackingList(), station.importRegister(), station.products(), this::shipmentsHere));
        var lent = tools.apply("shipments");
        return new ShipmentsRoom(
                lent,
                tools.apply("import"),
                new ShipmentsRoom.Needs(
                        new BoardShelf(
                                station.shipmentBoard(), station.caseList(), station.shipments(), station.tallies()),
                        sheets::run,
                        station.reportShipment(),
                        new Moments(place.zone()),
                        new ChosenFiles(lent.texts())));
    }

    private Set<ShipmentId> shipmentsHere() {
        return station.shipmentBoard().rows("").stream()
                .map(row -> row.shipment().id())
                .collect(Collectors.toSet());
    }

    private RoomScreen cases() {
        var people = new PeopleNames(station.history());
        var lent = tools.apply("cases");
        return new ReviewRoom(
                lent,
                new ReviewRoom.Needs(
                        new CaseSource(station.caseList(), new FindProof(station.history(), people::now)),
                        station.reportShipment(),
                        new Moments(place.zone()),
                        new ChosenFiles(lent.texts())));
    }

    private RoomScreen practiceRoom() {
        var log = new WatchedLog(station.log());
        String report = place.folder().resolve("report.xlsx").toString();
        var demo = new DemoShipment(station.shipments(), station.tallies(), station.products());
        var ports = new PracticePorts(
                demo,
                actor -> new ImportDemo(
                                station.importRegister(), station.importPackingList(), DemoFiles.in(place.folder()))
                        .run(actor),
                shipment -> station.reportShipment().run(shipment, made(), new TargetFile(report)),
                new TourFile(place.folder()),
                log,
                RoomList::bars,
                new PracticePorts.Device(this::scan, place.wipe()));
        return new PracticeRoom(tools.apply("practice"), receive(log), ports);
    }

    private static ModuleMatrix bars(String payload) {
        var symbol = new ScreenSymbols().bars(payload);
        return ModuleMatrix.of(symbol.rows(), symbol.width());
    }

    /// The on-screen scanner ends its codes as a real one does.
    private void scan(String code) {
        place.scans().accept(new RawScan(ScanSource.SCREEN, SCREEN, Bytes.utf8(code + "\r"), now()));
    }

    private ShipmentReport.Made made() {
        return new ShipmentReport.Made(Actor.PROGRAM, now(), place.zone());
    }

    private Instant now() {
        return station.clock().instant();
    }
}
