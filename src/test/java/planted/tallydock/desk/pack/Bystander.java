package planted.tallydock.desk.pack;

/// What a planted class refers to.
public record Bystander() {}
