package tallydock.desk.devices;

import java.util.List;
import tallydock.domain.device.LineScanner;
import tallydock.domain.device.PortName;
import tallydock.domain.fact.Actor;
import tallydock.usecase.image.PictureCodes;

/// Where the devices of the station are looked up and changed. Everything blocks.
public interface DeviceOffice {
    /// The serial ports the computer has now.
    List<PortName> ports();

    /// Hears this scanner from now on, in the place of what was said of its port before.
    void use(LineScanner scanner, Actor by);

    /// Reads the codes in pictures.
    PictureCodes pictures();

    /// Hears scanners that the computer knows as scanners from now on, or none of them.
    void hearHid(boolean on, Actor by);

    /// Leaves the port alone from now on.
    void drop(PortName port, Actor by);
}
