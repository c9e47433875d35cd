package tallydock.domain.barcode;

/// How a code came in. The names are written into the log: they may be added to, never changed.
public enum ScanSource {
    /// A scanner that types like a keyboard.
    WEDGE,
    /// A scanner on a serial port.
    SERIAL,
    /// Typed by a person.
    MANUAL,
    /// The scanner on the screen, or a recorded file it plays.
    SCREEN,
    /// Read from a picture.
    IMAGE,
    /// A scanner on USB that the computer knows as one (HID, point of sale).
    HID
}
