package tallydock.app.desk;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import tallydock.desk.devices.DeviceOffice;
import tallydock.desk.kit.device.ScannerStates;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.device.HidStanding;
import tallydock.domain.device.LineScanner;
import tallydock.domain.device.LineState;
import tallydock.domain.device.PortName;
import tallydock.domain.digest.Bytes;
import tallydock.domain.fact.Actor;
import tallydock.scanner.hid.UsbScanners;
import tallydock.scanner.image.CodesInPictures;
import tallydock.scanner.serial.SerialScanners;
import tallydock.usecase.device.ChangeDevices;
import tallydock.usecase.device.HidChoice;
import tallydock.usecase.device.HidScanners;
import tallydock.usecase.device.LineScanners;
import tallydock.usecase.device.LoadDevices;
import tallydock.usecase.image.PictureCodes;

/// The scanners on the lines of an open station: those its facts name are heard, on the FX thread.
final class ScannerDesk implements DeviceOffice, AutoCloseable {
    private final LoadDevices load;
    private final ChangeDevices change;
    private final HidChoice hidChoice;
    private final Ears ears;
    private final LineScanners scanners;
    private final HidScanners hid;

    /// Where scans go, who hears of those that had no end, and where it is kept how the scanners stand. FX thread.
    record Ears(Consumer<RawScan> scans, Runnable misread, ScannerStates states) {}

    ScannerDesk(LoadDevices load, ChangeDevices change, HidChoice hidChoice, Ears ears) {
        this.load = load;
        this.change = change;
        this.hidChoice = hidChoice;
        this.ears = ears;
        var threads = Thread.ofPlatform().name("tallydock-line-", 0).daemon().factory();
        this.scanners = new SerialScanners(threads, InstantSource.system(), new OnFxThread());
        this.hid = new UsbScanners(threads, InstantSource.system(), new HidOnFxThread());
    }

    ScannerStates states() {
        return ears.states();
    }

    /// Hears what the facts name.
    void listen() {
        var wanted = List.copyOf(load.run().inOrder());
        Platform.runLater(() -> ears.states().use(wanted));
        scanners.use(wanted);
        hid.hear(hidChoice.isOn());
    }

    @Override
    public void hearHid(boolean on, Actor by) {
        hidChoice.choose(on, by);
        listen();
    }

    @Override
    public List<PortName> ports() {
        return scanners.ports();
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
    public void close() {
        scanners.close();
        hid.close();
        Platform.runLater(() -> ears.states().use(List.of()));
    }

    private final class HidOnFxThread implements HidScanners.Hearing {
        @Override
        public void scanned(RawScan scan) {
            Platform.runLater(() -> ears.scans().accept(scan));
        }

        @Override
        public void misread(String device) {
            Platform.runLater(ears.misread());
        }

        @Override
        public void stands(HidStanding standing) {
            Platform.runLater(() -> ears.states().hidStands(standing));
        }
    }

    private final class OnFxThread implements LineScanners.Hearing {
        @Override
        public void scanned(RawScan scan) {
            Platform.runLater(() -> ears.scans().accept(scan));
        }

        @Override
        public void misread(LineScanner scanner, Bytes bytes) {
            Platform.runLater(ears.misread());
        }

        @Override
        public void stands(LineScanner scanner, LineState state) {
            Platform.runLater(() -> ears.states().stands(scanner, state));
        }
    }
}
