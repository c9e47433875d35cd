package planted.tallydock.domain;

/// Breaks: pure packages do not reach for the machine.
public record AsksSystem() {
    long nanos() {
        return System.nanoTime();
    }
}
