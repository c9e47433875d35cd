package planted.tallydock.store;

/// Breaks: a static field is final.
public final class GlobalCounter {
    public static int count;

    private GlobalCounter() {}
}
