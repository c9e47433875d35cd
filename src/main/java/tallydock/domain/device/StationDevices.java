package tallydock.domain.device;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tallydock.domain.device.keyboard.KeyboardTraits;

/// The devices a station uses, as its facts say; the latest word about a port, and about keyboard scanners, holds.
public record StationDevices(Map<String, LineScanner> scanners, Optional<KeyboardTraits> keyboard) {
    public static final StationDevices NONE = new StationDevices(Map.of(), Optional.empty());

    public StationDevices {
        scanners = Map.copyOf(scanners);
    }

    public StationDevices with(LineScanner scanner) {
        var changed = new TreeMap<>(scanners);
        changed.put(scanner.port().value(), scanner);
        return new StationDevices(changed, keyboard);
    }

    public StationDevices without(PortName port) {
        var changed = new TreeMap<>(scanners);
        changed.remove(port.value());
        return new StationDevices(changed, keyboard);
    }

    /// With what was learned of keyboard scanners; empty for any scanner.
    public StationDevices typedLike(Optional<KeyboardTraits> traits) {
        return new StationDevices(scanners, traits);
    }

    /// In the order of their ports.
    public Collection<LineScanner> inOrder() {
        return new TreeMap<>(scanners).values();
    }
}
