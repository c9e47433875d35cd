package tallydock.desk.devices;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.device.ScannerStates;
import tallydock.desk.kit.room.RoomTarget;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.rooms.FakeDoors;
import tallydock.desk.rooms.Trial;
import tallydock.desk.rooms.Window;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.device.LineScanner;
import tallydock.domain.device.LineState;
import tallydock.domain.device.PortName;
import tallydock.domain.digest.Bytes;
import tallydock.domain.digest.Sha256;
import tallydock.domain.fact.Actor;
import tallydock.domain.people.Role;
import tallydock.domain.picture.PictureRefusal;
import tallydock.domain.picture.PictureSize;
import tallydock.usecase.image.FoundCode;
import tallydock.usecase.image.PictureCodes;
import tallydock.usecase.image.PictureCodes.Search;

/// The room of devices with ports that are not there, for an administrator.
final class DevicesBench implements DeviceOffice {
    static final PortName ACM = new PortName("/dev/ttyACM0");
    static final PortName USB = new PortName("/dev/ttyUSB1");

    final FakeDoors doors = new FakeDoors(Role.ADMINISTRATOR);
    final ScannerStates states = new ScannerStates();
    final List<PortName> ports = new ArrayList<>(List.of(ACM, USB));
    final List<Boolean> hid = new ArrayList<>();
    final List<LineScanner> used = new ArrayList<>();
    Search found = new Search.Refused(PictureRefusal.NOT_A_PICTURE);
    private final AtomicReference<DevicesRoom> room = new AtomicReference<>();

    Window window(Setting setting) {
        var window = new Window(setting, this::build, "devices");
        window.act(() -> room.get().enter(new RoomTarget.AsItWas()));
        return window;
    }

    private DevicesRoom build(Texts texts) {
        var needs = new DevicesRoom.Needs(this, states, new Moments(ZoneId.of("UTC")));
        room.set(new DevicesRoom(Trial.tools(texts, doors, Runnable::run), needs));
        return room.get();
    }

    void scan(Window window, String sent) {
        var bytes = Bytes.of(sent.getBytes(StandardCharsets.UTF_8));
        window.act(() -> room.get().scanned(new RawScan(ScanSource.SERIAL, "L1 · /dev/ttyACM0", bytes, Trial.NOW)));
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
        states.use(used);
    }

    @Override
    public void drop(PortName port, Actor by) {
        used.removeIf(each -> each.port().equals(port));
        states.use(used);
    }
}
