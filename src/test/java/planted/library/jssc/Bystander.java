package planted.library.jssc;

/// Stands in for a library.
public record Bystander() {}
