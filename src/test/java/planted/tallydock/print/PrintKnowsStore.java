package planted.tallydock.print;

/// Breaks: adapters do not know each other.
public record PrintKnowsStore(planted.tallydock.store.Bystander other) {}
