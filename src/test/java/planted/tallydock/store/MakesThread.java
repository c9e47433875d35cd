package planted.tallydock.store;

/// Breaks: threads are made only in app.
public record MakesThread() {
    Thread writer(Runnable work) {
        return new Thread(work);
    }
}
