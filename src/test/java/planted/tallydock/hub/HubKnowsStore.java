package planted.tallydock.hub;

/// Breaks: adapters do not know each other.
public record HubKnowsStore(planted.tallydock.store.Bystander other) {}
