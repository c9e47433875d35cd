package tallydock.app.station;

import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tallydock.store.Store;
import tallydock.usecase.StorageFault;

/// What an open store does beside the scans: tables that another version made are made anew, and a backup an hour.
final class BackgroundWork implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundWork.class);
    private static final long BACKUP_MINUTES = 60;
    private static final long CLOSING_SECONDS = 10;
    private static final long WHOLE = 100;

    private final Store store;
    private final ScheduledExecutorService executor;
    private volatile OptionalInt renewed = OptionalInt.empty();

    /// Begins at once; the executor is stopped by `close`.
    BackgroundWork(Store store, ScheduledExecutorService executor) {
        this.store = store;
        this.executor = executor;
        executor.execute(this::catchUp);
        var _ = executor.scheduleWithFixedDelay(this::backUp, BACKUP_MINUTES, BACKUP_MINUTES, TimeUnit.MINUTES);
    }

    /// Tables of an older version are still read and written while new ones are made; scans go on.
    private void catchUp() {
        try {
            store.catchUp(this::watched);
        } catch (CancellationException _) {
            LOG.info("the tables are made anew at the next start");
        } catch (StorageFault fault) {
            LOG.error("the tables were not made anew", fault);
        } finally {
            renewed = OptionalInt.empty();
        }
    }

    /// How much of the tables that another version made is made anew, in hundredths; empty while none are.
    OptionalInt renewed() {
        return renewed;
    }

    private void watched(long folded, long last) {
        if (executor.isShutdown()) {
            throw new CancellationException("the store is being closed");
        }
        renewed = OptionalInt.of((int) (folded * WHOLE / Math.max(1, last)));
        LOG.info("tables made anew: {} of {} facts and parts of imports", folded, last);
    }

    private void backUp() {
        try {
            store.backUp();
        } catch (StorageFault fault) {
            LOG.error("no backup was made", fault);
        }
    }

    /// What is under way is let end; tables that are being made anew stop at the next slice.
    @Override
    public void close() {
        executor.shutdown();
        try {
            if (!executor.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS)) {
                executor.shutdownNow();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
