package planted.tallydock.store;

/// Breaks: only app ends the process.
public record EndsProcess() {
    void end() {
        System.exit(4);
    }
}
