package tallydock.store.write;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import tallydock.store.db.Db;

/// One piece of work that waits for the writer. Its result is held back until the group is durable.
final class Request<T> {
    private final Function<Db, T> work;
    private final CompletableFuture<T> outcome = new CompletableFuture<>();
    private Optional<T> result = Optional.empty();

    Request(Function<Db, T> work) {
        this.work = work;
    }

    void run(Db db) {
        result = Optional.of(work.apply(db));
    }

    void succeed() {
        result.ifPresent(outcome::complete);
    }

    void fail(RuntimeException failure) {
        outcome.completeExceptionally(failure);
    }

    T await() {
        try {
            return outcome.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }
}
