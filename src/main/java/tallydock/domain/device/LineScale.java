package tallydock.domain.device;

import java.util.List;
import tallydock.domain.device.LineSettings.Parity;
import tallydock.domain.device.scale.ScaleProtocol;

/// A scale on a serial port of this station.
public record LineScale(PortName port, LineSettings settings, ScaleProtocol protocol) {
    /// The settings that scales come with, the commonest first.
    public static final List<LineSettings> SETTINGS = List.of(
            LineSettings.USUAL,
            new LineSettings(9600, 7, Parity.EVEN, 1),
            new LineSettings(4800, 8, Parity.NONE, 1),
            new LineSettings(2400, 7, Parity.EVEN, 1),
            new LineSettings(2400, 8, Parity.NONE, 1),
            new LineSettings(19_200, 8, Parity.NONE, 1),
            new LineSettings(4800, 7, Parity.EVEN, 1));

    /// What its weights carry as their device.
    public String device() {
        return port.value();
    }
}
