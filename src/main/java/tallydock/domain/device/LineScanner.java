package tallydock.domain.device;

/// A scanner on a serial port of this station.
///
/// @param lane what people call it where several work side by side, as in "Lane 2"; empty for one alone. Scans carry it
///     beside the port, and repeats are told for each scanner by itself
public record LineScanner(PortName port, String lane, LineSettings settings, Framing framing) {
    private static final int LONGEST_LANE = 40;

    public LineScanner {
        if (lane.length() > LONGEST_LANE) {
            throw new IllegalArgumentException("the name of a lane is longer than " + LONGEST_LANE);
        }
    }

    /// As scanners come from the factory.
    public static LineScanner usual(PortName port) {
        return new LineScanner(port, "", LineSettings.USUAL, Framing.USUAL);
    }

    /// What its scans carry as their device.
    public String device() {
        return lane.isEmpty() ? port.value() : lane + " · " + port.value();
    }
}
