package tallydock.desk.devices;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tallydock.domain.device.LineScanner;
import tallydock.domain.device.PortName;
import tallydock.domain.device.keyboard.KeyboardTraits;
import tallydock.domain.fact.Actor;
import tallydock.usecase.image.PictureCodes;

/// Where the devices of the station are looked up and changed. Everything blocks.
public interface DeviceOffice {
    /// The serial ports the computer has now that no scale is on.
    List<PortName> ports();

    /// Hears this scanner from now on, in the place of what was said of its port before.
    void use(LineScanner scanner, Actor by);

    /// Reads the codes in pictures.
    PictureCodes pictures();

    /// Hears scanners that the computer knows as scanners from now on, or none of them.
    void hearHid(boolean on, Actor by);

    /// Leaves the port alone from now on.
    void drop(PortName port, Actor by);

    /// What was learned of keyboard scanners; empty for any scanner.
    Optional<KeyboardTraits> keyboard();

    /// Takes keyboard scanners for such from now on; the windows do so at once. Another scanner beside those learned
    /// before is `keyboard().and(learned)`.
    void learn(KeyboardTraits traits, Actor by);

    /// When each device was last set up: ports under their names, keyboard scanners under the device of their scans.
    Map<String, Instant> since();

    /// Takes keyboard scanners for any scanners again.
    void forgetKeyboard(Actor by);
}
