package tallydock.app.desk;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleBooleanProperty;
import tallydock.app.station.OpenStation;
import tallydock.desk.kit.device.StationScales;
import tallydock.desk.kit.photo.ChosenPictures;
import tallydock.desk.kit.photo.PhotoTools;
import tallydock.desk.kit.picture.ModuleMatrix;
import tallydock.desk.kit.picture.Pictogram;
import tallydock.desk.kit.report.ChosenFiles;
import tallydock.desk.kit.report.ChosenRecordings;
import tallydock.desk.kit.report.ExportModel;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.room.RoomScreen;
import tallydock.desk.kit.scanner.ScreenKeys;
import tallydock.desk.kit.sound.FxLater;
import tallydock.desk.kit.sound.SoundSwitch;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.people.PeopleRoom;
import tallydock.desk.practice.DemoPictures;
import tallydock.desk.practice.PracticePorts;
import tallydock.desk.practice.PracticeRoom;
import tallydock.desk.products.ProductsModel;
import tallydock.desk.products.ProductsRoom;
import tallydock.desk.products.sheets.SheetsModel;
import tallydock.desk.receive.ReceiveParts;
import tallydock.desk.receive.ReceiveRoom;
import tallydock.desk.review.CaseSource;
import tallydock.desk.review.FindProof;
import tallydock.desk.review.ReviewRoom;
import tallydock.desk.shipments.BoardShelf;
import tallydock.desk.shipments.ShipmentsRoom;
import tallydock.desk.shipments.intake.sheet.StationSheets;
import tallydock.desk.shipments.intake.sheet.TradePapers;
import tallydock.desk.shipments.orders.Erasing;
import tallydock.domain.fact.Actor;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.station.told.StationRules;
import tallydock.print.letters.Letters;
import tallydock.print.symbol.ScreenSymbols;
import tallydock.scanner.image.CodesInPictures;
import tallydock.scanner.picture.WatchedFolders;
import tallydock.usecase.CountShipment;
import tallydock.usecase.FactLog;
import tallydock.usecase.ReceiveAtStation;
import tallydock.usecase.close.FindCloseProducts;
import tallydock.usecase.export.DownloadTemplate;
import tallydock.usecase.export.ExportRegister;
import tallydock.usecase.people.Ports;
import tallydock.usecase.practice.DemoShipment;
import tallydock.usecase.practice.ImportDemo;
import tallydock.usecase.practice.WatchedLog;
import tallydock.usecase.printing.PrintTrail;
import tallydock.usecase.register.DecideCode;
import tallydock.usecase.register.EditProduct;
import tallydock.usecase.register.MeasureProduct;
import tallydock.usecase.report.ReportForm;
import tallydock.usecase.report.ReportResult;
import tallydock.usecase.report.ShipmentReport;

/// The rooms this program has. One line of `live` or `practice` is one room.
final class RoomList {
    private final OpenStation station;
    private final Office office;
    private final Place place;
    private final Function<String, DeskTools> tools;
    private final LabelWiring labels;

    /// The ports to who works here, the scanners and scales on lines, and the printers.
    record Office(Ports people, ScannerDesk scanners, ScaleDesk scales, PrintDesk printers) {}

    /// Where the station's folder lies, its time zone, the on-screen scanner, what wipes practice, the window.
    record Place(Path folder, ZoneId zone, ScreenKeys keys, Runnable wipe, SeatWiring.Window window) {}

    /// `tools` lends a room its tools, the name is its worker's.
    RoomList(OpenStation station, Office office, Place place, Function<String, DeskTools> tools) {
        this.station = station;
        this.office = office;
        this.place = place;
        this.tools = tools;
        this.labels = new LabelWiring(station, office.printers().orders());
    }

    List<RoomScreen> live() {
        var never = new SimpleBooleanProperty(false);
        var sight = new ReceiveParts.Sight(
                place.zone(), _ -> Pictogram.BOX, RoomList::drawn, never, photos(), scales(), dock());
        return List.of(
                cases(),
                shipments(),
                products(),
                receive(
                        tools.apply("receive"),
                        new TapedLog(station.log(), place.window().tape()),
                        sight),
                LabelsWiring.room(station, tools.apply("labels"), new Letters()),
                devices(),
                people());
    }

    List<RoomScreen> practice() {
        return List.of(practiceRoom(), products());
    }

    private ReceiveRoom receive(DeskTools tools, FactLog log, ReceiveParts.Sight sight) {
        var counting =
                new CountShipment.Ports(log, station.history(), station.shipments(), station.products(), station.ids());
        return new ReceiveRoom(
                tools,
                new ReceiveParts(
                        new ReceiveAtStation.Ports(
                                counting, station.tallies(), station.stationLists(), station.inbounds()),
                        StationRules.USUAL,
                        station.identity(),
                        new DueInbounds(station.shipmentBoard(), station.inbounds()),
                        sight,
                        new ReceiveParts.Lookup(
                                this.tools.apply("lookup").background(),
                                new FindCloseProducts(station.productSearch(), station.shipments())::run,
                                station.findElsewhere()::run),
                        new FxLater()));
    }

    private ReceiveParts.Labels dock() {
        return labels.atDock(tools.apply("receive-labels").background(), place.zone());
    }

    private StationScales scales() {
        return new StationScales(office.scales().states(), office.scales()::ask);
    }

    private PhotoTools photos() {
        var lent = tools.apply("photos");
        return new PhotoTools(
                lent.background(),
                station.photoPorts(),
                new WatchedFolders(),
                new CodesInPictures(),
                new ChosenPictures(lent.texts()),
                new FxLater(),
                new PhotoTools.Words(new PeopleNames(station.history())::now, new Moments(place.zone())));
    }

    private RoomScreen shipments() {
        var papers = new TradePapers(
                station.sheets(), station.importInvoice(), station.importFees(), station.importOrders());
        var sheets = new StationSheets(new StationSheets.Ports(
                station.openSheet(), station.importSheet(), station.leftOutFiles(), station.products(), papers));
        var lent = tools.apply("shipments");
        return new ShipmentsRoom(
                lent,
                tools.apply("import"),
                tools.apply("compare"),
                new ShipmentsRoom.Needs(
                        new BoardShelf(
                                station.shipmentBoard(),
                                station.caseList(),
                                station.lookIntoShipment(),
                                station.compareDocuments()),
                        sheets,
                        station.reportShipment(),
                        station.tellInbound()::run,
                        new Erasing(station.findOrderLists(), station.eraseRecipients()),
                        new Moments(place.zone()),
                        new ChosenFiles(lent.texts())),
                labels.shipments(lent.texts()));
    }

    private RoomScreen cases() {
        var people = new PeopleNames(station.history());
        var lent = tools.apply("cases");
        return new ReviewRoom(
                lent,
                new ReviewRoom.Needs(
                        new CaseSource(
                                station.caseList(),
                                new FindProof(
                                        station.history(),
                                        new PrintTrail(station.history(), station.prints()),
                                        people::now),
                                station.traceDocuments()),
                        station.reportShipment(),
                        new Moments(place.zone()),
                        new ChosenFiles(lent.texts()),
                        photos(),
                        new CodeBinding(station, labels.making(place.zone()))));
    }

    private RoomScreen people() {
        var office = new PeopleOffice(this.office.people(), station.identity());
        var lent = tools.apply("people");
        return new PeopleRoom(
                lent,
                new PeopleRoom.Needs(office, new Moments(place.zone()), RoomList::bars),
                labels.ways(lent.texts()));
    }

    private RoomScreen devices() {
        return new DevicesWiring(tools.apply("devices"), office, place).room();
    }

    private RoomScreen products() {
        var ports = station.registerPorts();
        var people = new PeopleNames(station.history());
        var lent = tools.apply("products");
        var register = new ProductsModel.Register(
                station.productSearch(),
                station.productCards(),
                new EditProduct(ports),
                new MeasureProduct(ports),
                new DecideCode(ports),
                people::now);
        var files = station.sheetFiles();
        var template = new DownloadTemplate(files);
        var export = new ExportRegister(files, station.productCards());
        var sheets = new SheetsModel.Ways(
                (file, context, progress) -> station.importRegister().run(file, context, progress),
                template::run,
                export::run);
        return new ProductsRoom(
                lent,
                tools.apply("product-sheets"),
                new ProductsRoom.Needs(register, sheets, new Moments(place.zone()), new ChosenFiles(lent.texts())),
                labels.ways(lent.texts()));
    }

    private RoomScreen practiceRoom() {
        var log = new WatchedLog(station.log());
        var tools = this.tools.apply("practice");
        var sound = new SoundSwitch(tools.sounds());
        var offline = new SimpleBooleanProperty();
        var sight = new ReceiveParts.Sight(
                place.zone(), DemoPictures::of, RoomList::drawn, offline, photos(), scales(), dock());
        var counting = receive(this.tools.apply("receive").heardThrough(sound), log, sight);
        var ports = new PracticePorts(
                new DemoShipment(station.shipments(), station.tallies(), station.products()),
                actor -> new ImportDemo(station.importSheet(), station.products(), DemoFiles.in(place.folder()))
                        .run(actor),
                new PracticePorts.Report(new ChosenFiles(tools.texts()), this::report),
                new TourFile(place.folder()),
                log,
                RoomList::bars,
                new PracticePorts.Device(
                        place.keys(),
                        sound,
                        place.wipe(),
                        new PracticePorts.Playing(
                                DevicesWiring.playing(tools, place, false), new ChosenRecordings(tools.texts()))));
        return new PracticeRoom(
                tools.heardThrough(sound), new PracticePorts.Counting(counting, counting.asks(), offline), ports);
    }

    private ReportResult report(ShipmentId shipment, String file) {
        var made = new ShipmentReport.Made(Actor.PROGRAM, station.clock().instant(), place.zone());
        return station.reportShipment().run(shipment, made, ReportForm.ofFile(file), ExportModel.target(file));
    }

    /// The bars of a code as it was read, where Code 128 can hold them and a stage has room for them.
    private static Optional<ModuleMatrix> drawn(String code) {
        return Optional.of(code).filter(text -> text.matches("[ -~]{1,24}")).map(RoomList::bars);
    }

    private static ModuleMatrix bars(String payload) {
        return ModuleMatrix.of(new ScreenSymbols().bars(payload));
    }
}
