package tallydock.desk.devices.scale;

import java.util.List;
import tallydock.domain.device.LineScale;
import tallydock.domain.device.LineSettings;
import tallydock.domain.device.PortName;
import tallydock.domain.device.scale.ScaleWish;
import tallydock.domain.fact.Actor;
import tallydock.usecase.device.LineScales.Finding;
import tallydock.usecase.device.LineScales.Overhearing;
import tallydock.usecase.device.LineScales.Trial;

/// Where the scales of the station are looked up, changed and tried. All but `ask` blocks; who hears of a trial hears
/// it on the FX thread.
public interface ScaleOffice {
    /// The serial ports that no device of the station is on.
    List<PortName> freePorts();

    /// Hears this scale from now on, in the place of what was on its port before.
    void use(LineScale scale, Actor by);

    /// Leaves the port alone from now on.
    void drop(PortName port, Actor by);

    /// Asks the scale on this port for zero or tare.
    void ask(PortName port, ScaleWish wish);

    /// Finds out how the scale on a port speaks.
    Trial find(PortName port, Finding finding);

    /// Tells what comes on a port.
    Trial overhear(PortName port, LineSettings settings, Overhearing overhearing);
}
