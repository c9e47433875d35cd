package planted.tallydock.store;

import java.util.concurrent.CompletableFuture;

/// Breaks: work never goes to the common pool.
public record UsesCommonPool() {
    CompletableFuture<Void> later(Runnable work) {
        return CompletableFuture.runAsync(work);
    }
}
