package tallydock.usecase;

/// Somebody ended work that takes its time; nothing of it is kept.
public final class Stopped extends RuntimeException {
    public Stopped() {
        super("not wanted any more");
    }
}
