package tallydock.app.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import tallydock.desk.devices.DeviceOffice;
import tallydock.desk.kit.device.KeyboardLessons;
import tallydock.desk.kit.device.ScannerStates;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.device.HidStanding;
import tallydock.domain.device.LineScanner;
import tallydock.domain.device.LineState;
import tallydock.domain.device.PortName;
import tallydock.domain.device.StationDevices;
import tallydock.domain.device.keyboard.KeyboardTraits;
import tallydock.domain.digest.Bytes;
import tallydock.domain.fact.Actor;
import tallydock.scanner.hid.UsbScanners;
import tallydock.scanner.image.CodesInPictures;
import tallydock.scanner.serial.SerialScanners;
import tallydock.usecase.device.ChangeDevices;
import tallydock.usecase.device.DevicesSince;
import tallydock.usecase.device.HidChoice;
import tallydock.usecase.device.HidScanners;
import tallydock.usecase.device.LineScanners;
import tallydock.usecase.device.LoadDevices;
import tallydock.usecase.image.PictureCodes;

/// The scanners on the lines of an open station: those its facts name are heard.
final class ScannerDesk implements DeviceOffice, AutoCloseable {
    private final LoadDevices load;
    private final DevicesSince since;
    private final ChangeDevices change;
    private final HidChoice hidChoice;
    private final Ears ears;
    private final LineScanners scanners;
    private final HidScanners hid;

    /// Where scans go, on the threads of their scanners, and on the FX thread who hears of those that had no end, and
    /// where it is kept how the scanners stand.
    record Ears(
            Consumer<RawScan> scans,
            Consumer<RawScan> misread,
            ScannerStates states,
            KeyboardLessons keyboard,
            AtomicReference<Live> live) {}

    /// The scanners of the live station, as they were read last: practice, which has none of its own, borrows them.
    record Live(StationDevices devices, boolean isHidOn) {
        static final Live NONE = new Live(StationDevices.NONE, false);
    }

    ScannerDesk(LoadDevices load, DevicesSince since, ChangeDevices change, HidChoice hidChoice, Ears ears) {
        this.load = load;
        this.since = since;
        this.change = change;
        this.hidChoice = hidChoice;
        this.ears = ears;
        var threads = Thread.ofPlatform().name("tallydock-line-", 0).daemon().factory();
        this.scanners = new SerialScanners(threads, InstantSource.system(), new LineHearing());
        this.hid = new UsbScanners(threads, InstantSource.system(), new HidHearing());
    }

    ScannerStates states() {
        return ears.states();
    }

    /// Hears what the facts name.
    void listen() {
        listen(load.run());
    }

    /// The same, with what the facts name read already.
    void listen(StationDevices devices) {
        ears.live().set(new Live(devices, hidChoice.isOn()));
        borrow();
    }

    /// Hears the scanners of the live station.
    void borrow() {
        var devices = ears.live().get().devices();
        var wanted = List.copyOf(devices.inOrder());
        Platform.runLater(() -> {
            ears.states().use(wanted);
            ears.keyboard().use(devices.keyboard().orElse(KeyboardTraits.ANY));
        });
        scanners.use(wanted);
        hid.hear(ears.live().get().isHidOn());
    }

    @Override
    public void hearHid(boolean on, Actor by) {
        hidChoice.choose(on, by);
        listen();
    }

    @Override
    public List<PortName> ports() {
        var weighed = load.run().scales().keySet();
        return scanners.ports().stream()
                .filter(port -> !weighed.contains(port.value()))
                .toList();
    }

    @Override
    public PictureCodes pictures() {
        return new CodesInPictures();
    }

    @Override
    public void use(LineScanner scanner, Actor by) {
        change.use(scanner, by);
        listen();
    }

    @Override
    public void drop(PortName port, Actor by) {
        change.drop(port, by);
        listen();
    }

    @Override
    public Optional<KeyboardTraits> keyboard() {
        return load.run().keyboard();
    }

    @Override
    public void learn(KeyboardTraits traits, Actor by) {
        change.learn(traits, by);
        listen();
    }

    @Override
    public Map<String, Instant> since() {
        return since.run();
    }

    @Override
    public void forgetKeyboard(Actor by) {
        change.forgetKeyboard(by);
        listen();
    }

    KeyboardLessons lessons() {
        return ears.keyboard();
    }

    @Override
    public void close() {
        scanners.close();
        hid.close();
        Platform.runLater(() -> {
            ears.states().use(List.of());
            ears.keyboard().use(KeyboardTraits.ANY);
        });
    }

    private final class HidHearing implements HidScanners.Hearing {
        @Override
        public void scanned(RawScan scan) {
            ears.scans().accept(scan);
        }

        @Override
        public void misread(String device) {
            var nothing = new RawScan(ScanSource.HID, device, Bytes.EMPTY, Instant.now());
            Platform.runLater(() -> ears.misread().accept(nothing));
        }

        @Override
        public void stands(HidStanding standing) {
            Platform.runLater(() -> ears.states().hidStands(standing));
        }
    }

    private final class LineHearing implements LineScanners.Hearing {
        @Override
        public void scanned(RawScan scan) {
            ears.scans().accept(scan);
        }

        @Override
        public void misread(LineScanner scanner, Bytes bytes) {
            var scan = new RawScan(
                    ScanSource.SERIAL,
                    scanner.device(),
                    bytes,
                    InstantSource.system().instant());
            Platform.runLater(() -> ears.misread().accept(scan));
        }

        @Override
        public void stands(LineScanner scanner, LineState state) {
            Platform.runLater(() -> ears.states().stands(scanner, state));
        }
    }
}
