package tallydock.store.write;

import java.util.Optional;
import java.util.function.Function;
import tallydock.store.db.Db;

/// One piece of work that waits for its turn. It is done only when its group is durable or has failed. Guarded by the
/// writer's lock.
final class Request<T> {
    /// What a scan writes, as the unit.
    static final int FEW_PAGES = 1;
    /// A slice of a long list, in that unit.
    static final int MANY_PAGES = 112;

    private final Function<Db, T> work;
    private final int weight;
    private Optional<T> result = Optional.empty();
    private Optional<RuntimeException> failure = Optional.empty();
    private boolean done;

    Request(Function<Db, T> work, int weight) {
        this.work = work;
        this.weight = weight;
    }

    /// Whether somebody counts on it being durable once it is done.
    boolean isReliedOn() {
        return weight == FEW_PAGES;
    }

    int weight() {
        return weight;
    }

    void run(Db db) {
        result = Optional.of(work.apply(db));
    }

    /// The group is durable; a request that failed by itself before stays failed.
    void succeed() {
        done = true;
    }

    void fail(RuntimeException reason) {
        if (!done) {
            failure = Optional.of(reason);
            done = true;
        }
    }

    boolean isDone() {
        return done;
    }

    T outcome() {
        if (failure.isPresent()) {
            throw failure.orElseThrow();
        }
        return result.orElseThrow();
    }
}
