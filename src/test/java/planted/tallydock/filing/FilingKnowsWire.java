package planted.tallydock.filing;

/// Breaks: filing knows only usecase and domain.
public record FilingKnowsWire(planted.tallydock.wire.WireKnowsUsecase other) {}
