package tallydock.proof.window;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// Looks at the store of a running program twice a millisecond and remembers when its newest fact came.
final class CommitClock implements AutoCloseable {
    private static final long PAUSE = 500_000;

    private final FactCount facts;
    private final Thread looking;
    private volatile boolean stopped;
    private volatile State state;
    private volatile @Nullable SQLException failure;

    /// So many facts, of which the newest was first seen then.
    record State(long facts, long nanos) {}

    CommitClock(Path data) throws SQLException {
        facts = new FactCount(data);
        state = new State(facts.now(), System.nanoTime());
        looking = Thread.ofPlatform().name("commits").start(this::look);
    }

    State state() throws SQLException {
        var broken = failure;
        if (broken != null) {
            throw broken;
        }
        return state;
    }

    private void look() {
        try {
            while (!stopped) {
                long now = facts.now();
                if (now > state.facts) {
                    state = new State(now, System.nanoTime());
                }
                LockSupport.parkNanos(PAUSE);
            }
        } catch (SQLException e) {
            failure = e;
        }
    }

    @Override
    public void close() throws SQLException {
        stopped = true;
        try {
            looking.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        facts.close();
    }
}
