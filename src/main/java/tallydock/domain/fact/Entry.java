package tallydock.domain.fact;

/// One fact as it stands in a log: header, the payload's bytes exactly as first written, and its link in the author's
/// chain.
public record Entry(FactHeader header, Bytes payload, Sha256 prevHash, Sha256 hash) {
    /// Links a header and a payload to the chain that ends in `prevHash`.
    public static Entry link(FactHeader header, Bytes payload, Sha256 prevHash) {
        return new Entry(header, payload, prevHash, ChainHash.of(prevHash, header, payload));
    }

    /// Whether header and payload are still what was hashed.
    public boolean isIntact() {
        return hash.equals(ChainHash.of(prevHash, header, payload));
    }
}
