package tallydock.domain.device;

import tallydock.domain.device.scale.ScaleProtocol;

/// A scale on a serial port of this station.
public record LineScale(PortName port, LineSettings settings, ScaleProtocol protocol) {
    /// What its weights carry as their device.
    public String device() {
        return port.value();
    }
}
