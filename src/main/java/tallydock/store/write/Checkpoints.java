package tallydock.store.write;

import java.nio.file.Path;
import tallydock.store.db.Db;

/// Folds the write-ahead log into the store, when nobody waits or when it has grown.
public final class Checkpoints {
    private static final long MAX_WAL_BYTES = 8L << 20;

    private final Path wal;
    private long foldedAt;
    private boolean due;

    public Checkpoints(Path wal) {
        this.wal = wal;
    }

    boolean isDue() {
        return due;
    }

    void afterGroup(Db db) {
        due = true;
        long size = wal.toFile().length();
        if (size < foldedAt) {
            foldedAt = 0;
        }
        if (size - foldedAt > MAX_WAL_BYTES) {
            fold(db, "PRAGMA wal_checkpoint(PASSIVE)");
            foldedAt = size;
        }
    }

    void whenIdle(Db db) {
        fold(db, "PRAGMA wal_checkpoint(PASSIVE)");
        due = false;
    }

    void atClose(Db db) {
        fold(db, "PRAGMA wal_checkpoint(TRUNCATE)");
    }

    private static void fold(Db db, String pragma) {
        db.first(pragma, row -> row.number(1));
    }
}
