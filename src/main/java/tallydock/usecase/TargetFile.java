package tallydock.usecase;

/// A file that a person wants written. What it says is a place only the adapters can open.
public record TargetFile(String location) {}
