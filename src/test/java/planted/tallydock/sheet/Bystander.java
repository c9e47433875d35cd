package planted.tallydock.sheet;

/// What a planted class refers to.
public record Bystander() {}
