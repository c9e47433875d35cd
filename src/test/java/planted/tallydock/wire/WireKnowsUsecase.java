package planted.tallydock.wire;

/// Breaks: wire knows only domain.
public record WireKnowsUsecase(planted.tallydock.usecase.Bystander other) {}
