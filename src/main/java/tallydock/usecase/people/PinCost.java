package tallydock.usecase.people;

/// What one guess at a PIN costs (Argon2id): memory in KiB, passes over it, lanes. Stored beside each hash.
public record PinCost(int memoryKib, int passes, int lanes) {
    /// About 0.3 s on a slow station.
    public static final PinCost STANDARD = new PinCost(47_104, 1, 1);
}
