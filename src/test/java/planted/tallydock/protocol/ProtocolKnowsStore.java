package planted.tallydock.protocol;

/// Breaks: protocol knows only wire and domain.
public record ProtocolKnowsStore(planted.tallydock.store.Bystander other) {}
