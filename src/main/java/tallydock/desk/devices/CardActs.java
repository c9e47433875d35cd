package tallydock.desk.devices;

import tallydock.desk.kit.text.Say;
import tallydock.domain.device.PortName;

/// What the buttons of the cards do beyond the card.
interface CardActs {
    /// Waits on the bench for a scan of this device.
    void test(String device, Say name);

    /// Opens the wizard that teaches a keyboard scanner.
    void teach();

    /// Opens it for the scanner on this port.
    void teach(PortName port);

    /// Opens how the scanner on this port is listened to.
    void setUp(PortName port);
}
