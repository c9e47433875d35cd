package planted.tallydock.usecase;

/// What a planted class refers to.
public record Bystander() {}
