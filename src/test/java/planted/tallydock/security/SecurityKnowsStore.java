package planted.tallydock.security;

/// Breaks: adapters do not know each other.
public record SecurityKnowsStore(planted.tallydock.store.Bystander other) {}
