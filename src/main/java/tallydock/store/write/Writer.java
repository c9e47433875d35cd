package tallydock.store.write;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tallydock.store.db.Db;
import tallydock.usecase.StorageFault;
import tallydock.usecase.StorageFault.Reason;

/// The one thread that writes, with the one connection that can. What waits when it comes round goes into the store as
/// one transaction, each request for itself: a bad one is rolled back alone. Nobody is told before COMMIT has returned.
/// After a failure of the machine the outcome of the last group is not certain, so nothing is written any more.
public final class Writer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
    private static final int QUEUE = 1024;
    private static final int GROUP = 256;
    private static final long IDLE_MS = 2000;

    private final Db db;
    private final WriteRules rules;
    private final Checkpoints checkpoints;
    private final BlockingQueue<Request<?>> queue = new ArrayBlockingQueue<>(QUEUE);
    private final Request<Boolean> stop = new Request<>(_ -> true);
    private final Thread thread;
    private volatile State state = new State.Open();

    /// Takes over the connection; it is closed by `close`.
    public Writer(Db db, WriteRules rules, Checkpoints checkpoints, ThreadFactory threads) {
        this.db = db;
        this.rules = rules;
        this.checkpoints = checkpoints;
        thread = threads.newThread(this::work);
        thread.setName("tallydock-writer");
    }

    /// Begins to work; requests made before wait.
    public Writer start() {
        thread.start();
        return this;
    }

    /// Runs the work inside a transaction and returns once it is durable.
    ///
    /// @throws StorageFault when the outcome is not certain, or nothing is written any more
    public <T> T call(Function<Db, T> work) {
        var request = new Request<>(work);
        submit(request);
        return request.await();
    }

    /// False once writing has failed or was closed.
    public boolean isUsable() {
        return state instanceof State.Open;
    }

    /// Finishes what waits, folds the write-ahead log into the store, and closes the connection.
    @Override
    public void close() {
        if (state instanceof State.Open && thread.isAlive()) {
            submit(stop);
        }
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void submit(Request<?> request) {
        refuseUnlessOpen();
        try {
            queue.put(request);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StorageFault(Reason.IO_ERROR, "interrupted before anything was written", e);
        }
        if (!(state instanceof State.Open)) {
            failWaiting();
        }
    }

    private void refuseUnlessOpen() {
        switch (state) {
            case State.Open _ -> {}
            case State.Closed _ -> throw new IllegalStateException("the store is closed");
            case State.Broken(var fault) -> throw fault;
        }
    }

    private void work() {
        try {
            while (state instanceof State.Open) {
                var group = nextGroup();
                if (group.isEmpty()) {
                    checkpoints.whenIdle(db);
                } else {
                    write(group);
                }
            }
        } catch (StorageFault fault) {
            breakDown(fault);
        } catch (RuntimeException | Error e) {
            breakDown(new StorageFault(Reason.IO_ERROR, "the writer stopped: " + e, e));
            throw e;
        } finally {
            failWaiting();
            db.close();
        }
    }

    private List<Request<?>> nextGroup() {
        var group = new ArrayList<Request<?>>();
        try {
            var first = checkpoints.isDue() ? queue.poll(IDLE_MS, TimeUnit.MILLISECONDS) : queue.take();
            if (first != null) {
                group.add(first);
                queue.drainTo(group, GROUP - 1);
            }
        } catch (InterruptedException _) {
            state = new State.Closed();
        }
        return group;
    }

    private void write(List<Request<?>> group) {
        boolean stopping = group.remove(stop);
        if (!group.isEmpty()) {
            writeGuarded(group);
        }
        checkpoints.afterGroup(db);
        if (stopping) {
            checkpoints.atClose(db);
            state = new State.Closed();
            LOG.debug("writer closed");
        }
    }

    private void writeGuarded(List<Request<?>> group) {
        try {
            rules.mayWrite();
        } catch (StorageFault refusal) {
            group.forEach(request -> request.fail(refusal));
            return;
        }
        try {
            new WriteGroup(db, group, rules).write();
        } catch (StorageFault fault) {
            breakDown(fault);
            group.forEach(request -> request.fail(fault));
        }
    }

    private void breakDown(StorageFault fault) {
        if (state instanceof State.Open) {
            state = new State.Broken(fault);
            LOG.error("writing failed, nothing is written any more: {}", fault.getMessage());
            rules.broken(fault);
        }
    }

    private void failWaiting() {
        var waiting = new ArrayList<Request<?>>();
        queue.drainTo(waiting);
        waiting.forEach(request -> request.fail(
                state instanceof State.Broken(var fault) ? fault : new IllegalStateException("the store is closed")));
    }

    private sealed interface State {
        record Open() implements State {}

        record Closed() implements State {}

        record Broken(StorageFault fault) implements State {}
    }
}
