package tallydock.scanner.serial;

import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadFactory;
import tallydock.domain.device.LineScanner;
import tallydock.domain.device.PortName;
import tallydock.usecase.device.LineScanners;

/// Any number of scanners on serial ports, each with a thread of its own.
public final class SerialScanners implements LineScanners {
    private final Lines lines;
    private final ThreadFactory threads;
    private final InstantSource clock;
    private final Hearing hearing;
    private final Map<LineScanner, Watch> watches = new HashMap<>();

    public SerialScanners(ThreadFactory threads, InstantSource clock, Hearing hearing) {
        this(new JsscLines(), threads, clock, hearing);
    }

    SerialScanners(Lines lines, ThreadFactory threads, InstantSource clock, Hearing hearing) {
        this.lines = lines;
        this.threads = threads;
        this.clock = clock;
        this.hearing = hearing;
    }

    @Override
    public List<PortName> ports() {
        return lines.names();
    }

    @Override
    public synchronized void use(Collection<LineScanner> scanners) {
        var wanted = Set.copyOf(scanners);
        watches.entrySet().removeIf(entry -> {
            boolean isOver = !wanted.contains(entry.getKey());
            if (isOver) {
                entry.getValue().close();
            }
            return isOver;
        });
        for (var scanner : wanted) {
            watches.computeIfAbsent(scanner, this::watch);
        }
    }

    private Watch watch(LineScanner scanner) {
        var watch = new Watch(scanner, lines, clock, hearing);
        threads.newThread(watch).start();
        return watch;
    }

    @Override
    public synchronized void close() {
        use(List.of());
    }
}
