package tallydock.store.part;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/// Keeps imports out while new tables take the place of old ones, since rows are staged in the tables that are read.
/// Scans do not pass here.
public final class StageGate {
    private final ReadWriteLock lock = new ReentrantReadWriteLock(true);

    /// Stages an import, after waiting for a swap that is under way.
    public <T> T staging(Supplier<T> work) {
        lock.readLock().lock();
        try {
            return work.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    /// Swaps tables, after waiting for imports that are under way.
    public void swapping(Runnable work) {
        lock.writeLock().lock();
        try {
            work.run();
        } finally {
            lock.writeLock().unlock();
        }
    }
}
