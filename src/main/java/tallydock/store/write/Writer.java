package tallydock.store.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tallydock.store.db.Connections;
import tallydock.store.db.Db;
import tallydock.store.db.Reads;
import tallydock.usecase.StorageFault;
import tallydock.usecase.StorageFault.Reason;

/// The one connection that writes, used by one thread at a time: whoever comes takes the turn and writes, on
/// its own thread, what has come to wait meanwhile, as one transaction. Each request stands for itself: a bad
/// one is rolled back alone. Nobody is told before COMMIT has returned. After a failure of the machine the
/// outcome of the last group is not certain, so nothing is written any more.
public final class Writer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
    private static final int GROUP = 256;
    private static final long IDLE_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final Db db;
    private final WriteRules rules;
    private final Checkpoints checkpoints;
    private final Queue<Request<?>> waiting = new ConcurrentLinkedQueue<>();
    /// Slices of long work: one at a time, when nothing else waits.
    private final Queue<Request<?>> waitingSlices = new ConcurrentLinkedQueue<>();
    /// Fair: who writes much comes again at once, and would else go before a scan that waits.
    private final ReentrantLock turn = new ReentrantLock(true);
    private final Condition somethingToFold = turn.newCondition();
    private final Thread folder;
    private long lastWrite;
    private boolean flushes = true;
    private volatile State state = new State.Open();

    /// Takes over the connection; it is closed by `close`, or by a failure.
    public Writer(Db db, WriteRules rules, Checkpoints checkpoints, ThreadFactory threads) {
        this.db = db;
        this.rules = rules;
        this.checkpoints = checkpoints;
        folder = threads.newThread(this::foldWhenIdle);
        folder.setName("tallydock-checkpoint");
    }

    /// Begins to fold the write-ahead log into the store when nobody writes.
    public Writer start() {
        folder.start();
        return this;
    }

    /// Runs the work inside a transaction and returns once it is durable.
    ///
    /// @throws StorageFault when the outcome is not certain, or nothing is written any more
    public <T> T call(Function<Db, T> work) {
        return call(new Request<>(work, Request.FEW_PAGES), waiting);
    }

    /// Runs a slice of long work, of which nobody relies on anything before a later `call` has returned:
    /// that makes all before it durable too. A slice is not flushed to the disk by itself, and lets all
    /// other requests go first. The write-ahead log is folded the sooner, and a little at a time.
    ///
    /// @throws StorageFault when the outcome is not certain, or nothing is written any more
    public <T> T callForMany(Function<Db, T> work) {
        return call(new Request<>(work, Request.MANY_PAGES), waitingSlices);
    }

    private <T> T call(Request<T> request, Queue<Request<?>> queue) {
        queue.add(request);
        turn.lock();
        try {
            while (!request.isDone()) {
                writeNext();
            }
            return request.outcome();
        } finally {
            turn.unlock();
        }
    }

    /// Reads between two groups; `others` are asked instead when nothing is written any more, and, unless the
    /// reading is to wait, while somebody writes. What has been told as durable is seen by them too.
    <T> T read(Function<Db, T> reading, Reads others, boolean wait) {
        if (wait) {
            turn.lock();
        } else if (!turn.tryLock()) {
            return others.read(reading);
        }
        try {
            if (state instanceof State.Open) {
                return reading.apply(db);
            }
        } finally {
            turn.unlock();
        }
        return others.read(reading);
    }

    /// False once writing has failed or was closed.
    public boolean isUsable() {
        return state instanceof State.Open;
    }

    /// Writes what waits, folds the write-ahead log into the store, and closes the connection.
    @Override
    public void close() {
        turn.lock();
        try {
            if (state instanceof State.Open) {
                while (!waiting.isEmpty() || !waitingSlices.isEmpty()) {
                    writeNext();
                }
                finish();
            }
            somethingToFold.signalAll();
        } finally {
            turn.unlock();
        }
        join();
    }

    private void finish() {
        try {
            if (state instanceof State.Open) {
                checkpoints.atClose(db);
                state = new State.Closed();
                db.close();
                LOG.debug("writer closed");
            }
        } catch (StorageFault fault) {
            breakDown(fault);
        }
    }

    private void join() {
        try {
            folder.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void writeNext() {
        var group = nextGroup();
        switch (state) {
            case State.Open _ -> writeGuarded(group);
            case State.Closed _ -> failAll(group, new IllegalStateException("the store is closed"));
            case State.Broken(var fault) -> failAll(group, fault);
        }
    }

    private List<Request<?>> nextGroup() {
        var group = new ArrayList<Request<?>>();
        for (var next = waiting.poll(); next != null; next = group.size() < GROUP ? waiting.poll() : null) {
            group.add(next);
        }
        if (group.isEmpty()) {
            Optional.ofNullable(waitingSlices.poll()).ifPresent(group::add);
        }
        return group;
    }

    private void writeGuarded(List<Request<?>> group) {
        try {
            rules.mayWrite();
        } catch (StorageFault refusal) {
            failAll(group, refusal);
            return;
        }
        try {
            flush(group.stream().anyMatch(Request::isReliedOn));
            new WriteGroup(db, group, rules).write();
            written(group.stream().mapToInt(Request::weight).sum());
        } catch (StorageFault fault) {
            breakDown(fault);
            failAll(group, fault);
        } catch (RuntimeException | Error e) {
            var fault = new StorageFault(Reason.IO_ERROR, "the writer stopped: " + e, e);
            breakDown(fault);
            failAll(group, fault);
            throw e;
        }
    }

    private void flush(boolean wanted) {
        if (flushes != wanted) {
            Connections.flushEachCommit(db, wanted);
            flushes = wanted;
        }
    }

    private void written(int weight) {
        lastWrite = System.nanoTime();
        if (!checkpoints.isDue()) {
            somethingToFold.signal();
        }
        checkpoints.afterGroup(db, weight);
    }

    private void breakDown(StorageFault fault) {
        state = new State.Broken(fault);
        LOG.error("writing failed, nothing is written any more: {}", fault.getMessage());
        rules.broken(fault);
        somethingToFold.signalAll();
        db.close();
    }

    private static void failAll(List<Request<?>> group, RuntimeException failure) {
        group.forEach(request -> request.fail(failure));
    }

    private void foldWhenIdle() {
        turn.lock();
        try {
            while (state instanceof State.Open) {
                long left = IDLE_NANOS - (System.nanoTime() - lastWrite);
                if (!checkpoints.isDue()) {
                    somethingToFold.await();
                } else if (left > 0) {
                    somethingToFold.awaitNanos(left);
                } else {
                    checkpoints.whenIdle(db);
                }
            }
        } catch (StorageFault fault) {
            breakDown(fault);
        } catch (InterruptedException _) {
            LOG.debug("folds no more");
        } finally {
            turn.unlock();
        }
    }

    private sealed interface State {
        record Open() implements State {}

        record Closed() implements State {}

        record Broken(StorageFault fault) implements State {}
    }
}
