package tallydock.domain.fact;

/// One stream of facts: a kind, and the key of the shipment, seller or station it is about.
public record StreamId(StreamKind kind, String key) {
    @Override
    public String toString() {
        return kind + "/" + key;
    }
}
