package planted.tallydock.usecase;

/// Breaks: no hollow names.
public record CartonHelper() {}
