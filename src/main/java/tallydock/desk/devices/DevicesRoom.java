package tallydock.desk.devices;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import tallydock.desk.devices.bench.BenchModel;
import tallydock.desk.devices.bench.BenchView;
import tallydock.desk.devices.printer.PaperCard;
import tallydock.desk.devices.printer.PrinterCards;
import tallydock.desk.devices.printer.PrinterModel;
import tallydock.desk.devices.scale.ScaleCards;
import tallydock.desk.devices.scale.ScaleModel;
import tallydock.desk.devices.teach.LinePupil;
import tallydock.desk.devices.teach.TeachModel;
import tallydock.desk.devices.teach.TeachView;
import tallydock.desk.kit.device.KeyboardLessons;
import tallydock.desk.kit.device.ScanTape;
import tallydock.desk.kit.device.ScannerStates;
import tallydock.desk.kit.photo.ChosenPictures;
import tallydock.desk.kit.photo.PictureIntake;
import tallydock.desk.kit.picture.ModuleMatrix;
import tallydock.desk.kit.report.RecordingPlaces;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.room.RoomFace;
import tallydock.desk.kit.room.RoomScreen;
import tallydock.desk.kit.room.RoomTarget;
import tallydock.desk.kit.room.RoomTop;
import tallydock.desk.kit.scanner.FloatingScanner;
import tallydock.desk.kit.sound.Sound;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.kit.text.Say;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.device.LineScanner;
import tallydock.domain.device.PortName;
import tallydock.domain.device.learn.TestCode;
import tallydock.domain.people.Room;
import tallydock.domain.recording.RecordedScan;
import tallydock.usecase.scan.ScanFiles;

/// The room of devices. A scan made here is shown as it came, and nothing else happens.
public final class DevicesRoom implements RoomScreen {
    private final DeskTools tools;
    private final DevicesModel model;
    private final BenchModel bench;
    private final TeachModel teach;
    private final PicturesModel pictures;
    private final ScaleModel scales;
    private final PrinterModel printers;
    private final RoomFace face;

    /// What the room needs: where devices are looked up and changed, how they stand and what they send, the clock of
    /// the site, recorded scans, the scanner on the screen, the other devices, the drawing of codes.
    public record Needs(
            DeviceOffice office,
            Heard heard,
            Moments moments,
            Recordings recordings,
            FloatingScanner screen,
            Others others,
            Codes codes) {}

    /// What is no scanner.
    public record Others(ScaleModel scales, PrinterModel printers) {}

    /// How scanners stand, the last scans, and the keyboard scanners to be taught.
    public record Heard(ScannerStates states, ScanTape tape, KeyboardLessons lessons) {}

    /// Files of recorded scans, and who asks for them.
    public record Recordings(ScanFiles files, RecordingPlaces places) {}

    /// Draws test codes, and command codes as bars; writes all test codes as one picture, and as a page for
    /// a printer.
    public record Codes(
            Function<TestCode, ModuleMatrix> tests,
            Function<String, ModuleMatrix> bars,
            CodePicture picture,
            CodePicture page) {}

    public DevicesRoom(DeskTools tools, Needs needs) {
        this.tools = tools;
        model = new DevicesModel(
                tools, needs.office(), needs.heard().states(), needs.heard().tape());
        bench = new BenchModel(tools, needs.heard().tape(), needs.recordings().files());
        pictures = new PicturesModel(
                tools, needs.office(), scan -> read(needs.heard().tape(), scan));
        teach = new TeachModel(tools, needs.heard().lessons(), model::learn);
        scales = needs.others().scales();
        printers = needs.others().printers();
        scales.onChanged(model::look);
        model.ports().subscribe(scales::look);
        face = RoomFace.atDesk(Room.DEVICES, node(needs), RoomTop.titled(Say.key("devices.title")));
    }

    private StackPane node(Needs needs) {
        var texts = tools.texts();
        var places = needs.recordings().places();
        var parts = new CardsView.Parts(
                new Acts(),
                needs.screen(),
                needs.moments().zone(),
                new ScaleCards(texts, needs.moments(), scales),
                new PrinterCards(texts, needs.moments(), printers),
                new PaperCard(texts, printers),
                new PicturesCard(texts, pictures, new ChosenPictures(texts)));
        var cards = new CardsView(texts, model, parts);
        HBox.setHgrow(cards, Priority.ALWAYS);
        var room = new HBox(cards, new BenchView(texts, needs.moments(), bench, places));
        room.getStyleClass().add("devices-room");
        var saving =
                new CodeSaving(tools, needs.codes().picture(), needs.codes().page(), places);
        var wizard = new TeachView(
                texts,
                teach,
                new TeachView.Drawing(
                        needs.codes().tests(),
                        needs.codes().bars(),
                        () -> saving.save(room),
                        () -> saving.print(room)));
        wizard.visibleProperty().subscribe(open -> room.setVisible(!open));
        var node = new StackPane(room, wizard);
        PictureIntake.on(node, pictures::bring);
        return node;
    }

    /// What a picture says stands on the bench beside what scanners send.
    private void read(ScanTape tape, RawScan scan) {
        tape.put(RecordedScan.of(scan));
        bench.came(scan);
    }

    @Override
    public RoomFace face() {
        return face;
    }

    @Override
    public void enter(RoomTarget target) {
        model.look();
        printers.readBack();
    }

    @Override
    public void leave() {
        teach.close();
        bench.leave();
        scales.leave();
    }

    @Override
    public void scanned(RawScan scan) {
        if (teach.heard(scan) || printers.heard(scan)) {
            return;
        }
        tools.sounds().play(Sound.COMMAND);
        bench.came(scan);
    }

    @Override
    public boolean pressed(Command command) {
        return teach.act(command);
    }

    private final class Acts implements CardActs {
        @Override
        public void test(String device, Say name) {
            bench.test(device, name);
        }

        @Override
        public void teach() {
            teach.open();
        }

        @Override
        public void teach(PortName port) {
            on(port).ifPresent(scanner -> teach.open(new LinePupil(
                    scanner,
                    model.unended(scanner.device()),
                    came -> EndGuess.of(came)
                            .map(FramingChoice::framing)
                            .filter(framing -> !framing.equals(scanner.framing())),
                    model::use)));
        }

        @Override
        public void setUp(PortName port) {
            on(port).ifPresent(scanner ->
                    new OpenSheet(tools.doors()).open(close -> new LineSheet(tools.texts(), model, scanner, close)));
        }

        private Optional<LineScanner> on(PortName port) {
            return model.states().all().stream()
                    .map(ScannerStates.Standing::scanner)
                    .filter(scanner -> scanner.port().equals(port))
                    .findFirst();
        }
    }
}
