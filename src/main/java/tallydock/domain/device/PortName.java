package tallydock.domain.device;

/// What the computer calls a serial port: `COM4`, `/dev/ttyACM0`.
public record PortName(String value) {
    private static final int LONGEST = 256;

    public PortName {
        if (value.isBlank() || value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("not the name of a port");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
