package tallydock.scanner.serial;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import tallydock.domain.device.LineScanner;
import tallydock.domain.device.PortName;
import tallydock.usecase.device.LineScanners;

/// Any number of scanners on serial ports, each with a thread of its own.
public final class SerialScanners implements LineScanners {
    private final Lines lines;
    private final LineWatches<LineScanner> watches;

    public SerialScanners(ThreadFactory threads, InstantSource clock, Hearing hearing) {
        this(new JsscLines(), threads, clock, hearing);
    }

    SerialScanners(Lines lines, ThreadFactory threads, InstantSource clock, Hearing hearing) {
        this.lines = lines;
        this.watches = new LineWatches<>(
                threads,
                scanner -> new LineWatch(
                        lines, scanner.port(), scanner.settings(), new ScannerEar(scanner, clock, hearing)));
    }

    @Override
    public List<PortName> ports() {
        return lines.names();
    }

    @Override
    public void use(Collection<LineScanner> scanners) {
        watches.use(scanners);
    }

    @Override
    public void close() {
        watches.close();
    }
}
