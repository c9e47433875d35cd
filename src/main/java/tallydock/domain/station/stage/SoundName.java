package tallydock.domain.station.stage;

/// The sounds of a station, the most significant first: a scan makes exactly one.
public enum SoundName {
    /// Stop until handled.
    STOP,
    /// Look: over, short, damage, another carton.
    WARN,
    /// Seen before.
    DUPLICATE,
    /// Carton or shipment complete.
    COMPLETE,
    /// This SKU is complete.
    LINE,
    /// Counted.
    ACCEPT,
    /// A weight was taken.
    STABLE,
    /// Taken back.
    UNDO,
    /// Command understood.
    COMMAND,
    /// Ignored, nothing changed.
    KNOCK;

    /// The more significant of the two.
    public SoundName or(SoundName other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
