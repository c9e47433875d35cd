package planted.tallydock.scanner;

/// Breaks: adapters do not know each other.
public record ScannerKnowsStore(planted.tallydock.store.Bystander other) {}
