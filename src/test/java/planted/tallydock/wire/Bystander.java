package planted.tallydock.wire;

/// What a planted class refers to.
public record Bystander() {}
