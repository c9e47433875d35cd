package planted.tallydock.usecase;

/// Breaks: usecase knows only domain.
public record UsecaseKnowsWire(planted.tallydock.wire.Bystander other) {}
