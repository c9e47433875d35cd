package tallydock.desk.devices;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import tallydock.desk.devices.printer.FakePrinters;
import tallydock.desk.devices.scale.FakeScales;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.device.KeyboardLessons;
import tallydock.desk.kit.device.ScanTape;
import tallydock.desk.kit.device.ScannerStates;
import tallydock.desk.kit.picture.ModuleMatrix;
import tallydock.desk.kit.room.RoomTarget;
import tallydock.desk.kit.scanner.FloatingScanner;
import tallydock.desk.kit.scanner.PlayModel;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.rooms.FakeDoors;
import tallydock.desk.rooms.Recordings;
import tallydock.desk.rooms.Trial;
import tallydock.desk.rooms.Window;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.device.LineScanner;
import tallydock.domain.device.LineState;
import tallydock.domain.device.PortName;
import tallydock.domain.device.keyboard.KeyBurst;
import tallydock.domain.device.keyboard.KeyboardTraits;
import tallydock.domain.device.keyboard.ScanEnd;
import tallydock.domain.device.keyboard.ScanTiming;
import tallydock.domain.digest.Bytes;
import tallydock.domain.digest.Sha256;
import tallydock.domain.fact.Actor;
import tallydock.domain.people.Role;
import tallydock.domain.picture.PictureRefusal;
import tallydock.domain.picture.PictureSize;
import tallydock.domain.recording.RecordedScan;
import tallydock.print.symbol.ScreenSymbols;
import tallydock.usecase.TargetFile;
import tallydock.usecase.image.FoundCode;
import tallydock.usecase.image.PictureCodes;
import tallydock.usecase.image.PictureCodes.Search;
import tallydock.usecase.report.ReportResult;
import tallydock.usecase.symbol.TestSymbols;

/// The room of devices with ports that are not there, for an administrator.
public final class DevicesBench implements DeviceOffice, KeyboardLessons {
    static final PortName ACM = new PortName("/dev/ttyACM0");
    static final PortName USB = new PortName("/dev/ttyUSB1");
    static final ScanTiming USUAL = new ScanTiming(3_200, 4_900, 51_300, ScanEnd.ENTER);

    public final FakeDoors doors = new FakeDoors(Role.ADMINISTRATOR);
    public final FakeScales scales = new FakeScales();
    public final FakePrinters printers = new FakePrinters();
    final ScannerStates states = new ScannerStates();
    final ScanTape tape = new ScanTape();
    final Recordings recordings = new Recordings();
    final List<PortName> ports = new ArrayList<>(List.of(ACM, USB));
    final List<Boolean> hid = new ArrayList<>();
    final List<LineScanner> used = new ArrayList<>();
    final AtomicReference<Optional<KeyboardTraits>> learned = new AtomicReference<>(Optional.empty());
    final List<String> pictures = new ArrayList<>();
    private final Map<String, Instant> since = new HashMap<>();
    Search found = new Search.Refused(PictureRefusal.NOT_A_PICTURE);
    private final AtomicReference<DevicesRoom> room = new AtomicReference<>();
    private final AtomicReference<Optional<Consumer<KeyBurst>>> pupil = new AtomicReference<>(Optional.empty());
    private final StackPane floating = new StackPane();

    /// The room in a window of this setting, just entered.
    public Window window(Setting setting) {
        var window = new Window(setting, this::build, "devices");
        window.act(() -> room.get().enter(new RoomTarget.AsItWas()));
        return window;
    }

    /// The room that was built last.
    public DevicesRoom room() {
        return room.get();
    }

    private DevicesRoom build(Texts texts) {
        var tools = Trial.tools(texts, doors, Runnable::run);
        var play = new PlayModel(tools, recordings.means(), true);
        var symbols = new ScreenSymbols();
        var needs = new DevicesRoom.Needs(
                this,
                new DevicesRoom.Heard(states, tape, this),
                new Moments(ZoneId.of("UTC")),
                new DevicesRoom.Recordings(recordings, recordings),
                new FloatingScanner(texts, new FloatingScanner.Parts(tape, recordings, play, recordings), this::afloat),
                new DevicesRoom.Others(scales.model(tools), printers.model(tools)),
                new DevicesRoom.Codes(
                        code -> ModuleMatrix.of(new TestSymbols(symbols).of(code)),
                        payload -> ModuleMatrix.of(symbols.bars(payload)),
                        this::picture,
                        this::picture));
        room.set(new DevicesRoom(tools, needs));
        return room.get();
    }

    private void afloat(Optional<Node> node) {
        floating.getChildren().setAll(node.stream().toList());
    }

    /// Whether the scanner on the screen is on the window.
    boolean isAfloat() {
        return !floating.getChildren().isEmpty();
    }

    private ReportResult.Written picture(TargetFile target) {
        pictures.add(target.location());
        return new ReportResult.Saved(target, 1);
    }

    /// A scan of the scanner on the line, as the window hands it to the room.
    void scan(Window window, String sent) {
        var bytes = Bytes.of(sent.getBytes(StandardCharsets.UTF_8));
        scan(window, new RawScan(ScanSource.SERIAL, "/dev/ttyACM0", bytes, Trial.NOW));
    }

    /// A scan of a keyboard scanner.
    void type(Window window, String sent) {
        scan(
                window,
                new RawScan(
                        ScanSource.WEDGE,
                        "keyboard",
                        Bytes.utf8(sent),
                        Trial.NOW,
                        Optional.of(USUAL),
                        Optional.empty()));
    }

    private void scan(Window window, RawScan scan) {
        window.act(() -> {
            tape.put(RecordedScan.of(scan));
            room.get().scanned(scan);
        });
    }

    /// What a keyboard scanner types while it is taught.
    void burst(Window window, String text) {
        window.act(() -> pupil.get().orElseThrow().accept(new KeyBurst(text, USUAL, java.util.Set.of(), false)));
    }

    boolean isTaught() {
        return pupil.get().isPresent();
    }

    /// A key that does what a command does.
    void press(Window window, Command command) {
        window.act(() -> room.get().pressed(command));
    }

    void leave(Window window) {
        window.act(() -> room.get().leave());
    }

    /// The next picture holds these.
    void holds(String... codes) {
        found = new Search.Done(
                Sha256.ZERO,
                Bytes.EMPTY,
                new PictureSize(1, 1),
                Stream.of(codes)
                        .map(code -> new FoundCode(Bytes.utf8(code), List.of()))
                        .toList());
    }

    /// A file is pasted into the room.
    void paste(Window window, String file) {
        window.act(() -> {
            var content = new ClipboardContent();
            content.putFiles(List.of(new File(file)));
            Clipboard.getSystemClipboard().setContent(content);
        });
        window.act(() -> Event.fireEvent(
                room.get().node(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.V, false, true, false, false)));
    }

    void stands(Window window, LineState state) {
        window.act(() -> states.stands(used.getFirst(), state));
    }

    @Override
    public List<PortName> ports() {
        return List.copyOf(ports);
    }

    @Override
    public PictureCodes pictures() {
        return (_, _) -> found;
    }

    @Override
    public void hearHid(boolean on, Actor by) {
        hid.add(on);
    }

    @Override
    public void use(LineScanner scanner, Actor by) {
        used.removeIf(each -> each.port().equals(scanner.port()));
        used.add(scanner);
        since.put(scanner.port().value(), Trial.NOW);
        states.use(used);
    }

    @Override
    public Optional<KeyboardTraits> keyboard() {
        return learned.get();
    }

    @Override
    public Map<String, Instant> since() {
        return Map.copyOf(since);
    }

    @Override
    public void learn(KeyboardTraits traits, Actor by) {
        learned.set(Optional.of(traits));
        since.put("keyboard", Trial.NOW);
    }

    @Override
    public void forgetKeyboard(Actor by) {
        learned.set(Optional.empty());
        since.remove("keyboard");
    }

    @Override
    public void drop(PortName port, Actor by) {
        used.removeIf(each -> each.port().equals(port));
        states.use(used);
    }

    @Override
    public Runnable begin(Consumer<KeyBurst> heard) {
        pupil.set(Optional.of(heard));
        return () -> pupil.set(Optional.empty());
    }

    @Override
    public void use(KeyboardTraits traits) {}
}
