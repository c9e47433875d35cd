package planted.tallydock.sync;

/// Breaks: adapters do not know each other.
public record SyncKnowsStore(planted.tallydock.store.Bystander other) {}
