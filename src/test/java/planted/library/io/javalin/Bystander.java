package planted.library.io.javalin;

/// Stands in for a library.
public record Bystander() {}
