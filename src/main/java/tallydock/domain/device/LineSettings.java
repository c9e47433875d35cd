package tallydock.domain.device;

/// How bits run over a serial line. Most scanners come with 9600 8-N-1; on USB the speed does not matter.
///
/// @param speed bits a second
public record LineSettings(int speed, int dataBits, Parity parity, int stopBits) {
    public static final LineSettings USUAL = new LineSettings(9600, 8, Parity.NONE, 1);

    private static final int SLOWEST = 300;
    private static final int FASTEST = 921_600;

    public LineSettings {
        if (speed < SLOWEST || speed > FASTEST) {
            throw new IllegalArgumentException("a line runs at 300 to 921600 bits a second, not " + speed);
        }
        if (dataBits < 7 || dataBits > 8 || stopBits < 1 || stopBits > 2) {
            throw new IllegalArgumentException(
                    "7 or 8 data bits and 1 or 2 stop bits, not " + dataBits + " and " + stopBits);
        }
    }

    /// The names are written into the log.
    public enum Parity {
        NONE,
        ODD,
        EVEN
    }
}
