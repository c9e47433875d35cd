package planted.tallydock.sheet;

/// Breaks: adapters do not know each other.
public record SheetKnowsStore(planted.tallydock.store.Bystander other) {}
