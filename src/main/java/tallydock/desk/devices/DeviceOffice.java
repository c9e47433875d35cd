package tallydock.desk.devices;

import java.util.List;
import tallydock.domain.device.LineScanner;
import tallydock.domain.device.PortName;
import tallydock.domain.fact.Actor;

/// Where the devices of the station are looked up and changed. Everything blocks.
public interface DeviceOffice {
    /// The serial ports the computer has now that no scale is on.
    List<PortName> ports();

    /// Hears this scanner from now on, in the place of what was said of its port before.
    void use(LineScanner scanner, Actor by);

    /// Leaves the port alone from now on.
    void drop(PortName port, Actor by);
}
