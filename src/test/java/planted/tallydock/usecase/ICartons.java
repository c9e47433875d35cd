package planted.tallydock.usecase;

/// Breaks: no interface is called I-something.
public interface ICartons {}
