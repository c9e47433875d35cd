package planted.tallydock.store;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Breaks: executors are made only in app.
public record MakesExecutor() {
    ExecutorService writer() {
        return Executors.newSingleThreadExecutor();
    }
}
