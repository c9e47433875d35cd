package tallydock.domain.device;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/// The devices a station uses, as its facts say; the latest word about a port holds.
public record StationDevices(Map<String, LineScanner> scanners) {
    public static final StationDevices NONE = new StationDevices(Map.of());

    public StationDevices {
        scanners = Map.copyOf(scanners);
    }

    public StationDevices with(LineScanner scanner) {
        var changed = new TreeMap<>(scanners);
        changed.put(scanner.port().value(), scanner);
        return new StationDevices(changed);
    }

    public StationDevices without(PortName port) {
        var changed = new TreeMap<>(scanners);
        changed.remove(port.value());
        return new StationDevices(changed);
    }

    /// In the order of their ports.
    public Collection<LineScanner> inOrder() {
        return new TreeMap<>(scanners).values();
    }
}
