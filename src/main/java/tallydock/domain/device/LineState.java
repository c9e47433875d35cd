package tallydock.domain.device;

/// How a serial port stands.
public enum LineState {
    /// It is being opened.
    OPENING,
    /// It is open; what the device sends is heard.
    LISTENING,
    /// The computer has no such port now: the cable is out, or the device is off.
    GONE,
    /// Another program has it.
    BUSY,
    /// This user may not open it.
    FORBIDDEN,
    /// It answers with errors.
    FAULTY;

    public boolean isWell() {
        return this == LISTENING || this == OPENING;
    }
}
