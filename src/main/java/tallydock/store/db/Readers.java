package tallydock.store.db;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import tallydock.usecase.StorageFault;
import tallydock.usecase.StorageFault.Reason;

/// A few connections that only read, lent to one thread at a time.
public final class Readers implements Reads, AutoCloseable {
    private final ScopedValue<Db> moment = ScopedValue.newInstance();
    private final List<Db> all = new ArrayList<>();
    private final BlockingQueue<Db> free;

    public Readers(Path file, int count) {
        free = new ArrayBlockingQueue<>(count);
        try {
            for (int i = 0; i < count; i++) {
                var db = Connections.reading(file);
                all.add(db);
                free.add(db);
            }
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /// Waits for a free connection and reads with it; everything read is of one moment. Inside `atOneMoment`
    /// that is the moment it began.
    @Override
    public <T> T read(Function<Db, T> reading) {
        return moment.isBound() ? reading.apply(moment.get()) : readApart(reading);
    }

    /// All that `reading` reads here on this thread is of one moment.
    public <T> T atOneMoment(Supplier<T> reading) {
        return read(db -> ScopedValue.where(moment, db).call(reading::get));
    }

    private <T> T readApart(Function<Db, T> reading) {
        var db = take();
        try {
            db.update("BEGIN");
            try {
                return reading.apply(db);
            } finally {
                db.update("COMMIT");
            }
        } finally {
            free.add(db);
        }
    }

    /// Whether a reading would not have to wait, as far as can be seen now.
    public boolean hasFree() {
        return !free.isEmpty();
    }

    public void each(Consumer<Db> reading) {
        read(db -> {
            reading.accept(db);
            return true;
        });
    }

    private Db take() {
        try {
            return free.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StorageFault(Reason.IO_ERROR, "interrupted while waiting to read", e);
        }
    }

    @Override
    public void close() {
        all.forEach(Db::close);
    }
}
