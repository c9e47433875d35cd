package tallydock.usecase.photo;

/// Bytes that photos take at this station, of those they may take.
public record PhotoRoom(long used, long most) {
    private static final double NEARLY = 0.9;

    /// Whether a person should be told before it is too late.
    public boolean isNearlyFull() {
        return used > most * NEARLY;
    }

    /// Whether so many bytes more may be kept.
    public boolean takes(long bytes) {
        return used + bytes <= most;
    }
}
