package planted.tallydock.domain;

/// Breaks: domain knows only domain.
public record DomainKnowsWire(planted.tallydock.wire.Bystander other) {}
