package tallydock.domain.device;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tallydock.domain.device.keyboard.KeyboardTraits;

/// The devices a station uses, as its facts say; the latest word about a port, and about keyboard scanners, holds.
public record StationDevices(
        Map<String, LineScanner> scanners, Map<String, LineScale> scales, Optional<KeyboardTraits> keyboard) {
    public static final StationDevices NONE = new StationDevices(Map.of(), Map.of(), Optional.empty());

    public StationDevices {
        scanners = Map.copyOf(scanners);
        scales = Map.copyOf(scales);
    }

    /// A port has one device: what was on it before is not there any more.
    public StationDevices with(LineScanner scanner) {
        return new StationDevices(put(scanners, scanner.port(), scanner), cut(scales, scanner.port()), keyboard);
    }

    public StationDevices without(PortName port) {
        return new StationDevices(cut(scanners, port), scales, keyboard);
    }

    /// A port has one device: what was on it before is not there any more.
    public StationDevices with(LineScale scale) {
        return new StationDevices(cut(scanners, scale.port()), put(scales, scale.port(), scale), keyboard);
    }

    public StationDevices withoutScale(PortName port) {
        return new StationDevices(scanners, cut(scales, port), keyboard);
    }

    /// With what was learned of keyboard scanners; empty for any scanner.
    public StationDevices typedLike(Optional<KeyboardTraits> traits) {
        return new StationDevices(scanners, scales, traits);
    }

    /// In the order of their ports.
    public Collection<LineScanner> inOrder() {
        return new TreeMap<>(scanners).values();
    }

    /// In the order of their ports.
    public Collection<LineScale> scalesInOrder() {
        return new TreeMap<>(scales).values();
    }

    private static <D> Map<String, D> put(Map<String, D> devices, PortName port, D device) {
        var changed = new TreeMap<>(devices);
        changed.put(port.value(), device);
        return changed;
    }

    private static <D> Map<String, D> cut(Map<String, D> devices, PortName port) {
        var changed = new TreeMap<>(devices);
        changed.remove(port.value());
        return changed;
    }
}
