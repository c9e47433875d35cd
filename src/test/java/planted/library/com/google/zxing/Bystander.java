package planted.library.com.google.zxing;

/// Stands in for a library.
public record Bystander() {}
