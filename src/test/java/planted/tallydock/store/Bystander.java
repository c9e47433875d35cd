package planted.tallydock.store;

/// What a planted class refers to.
public record Bystander() {}
