package planted.tallydock.store;

/// Breaks: adapters do not know each other.
public record StoreKnowsSheet(planted.tallydock.sheet.Bystander other) {}
