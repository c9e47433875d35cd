package tallydock.store.write;

import java.nio.file.Path;
import tallydock.store.db.Db;

/// Folds the write-ahead log into the store, when nobody waits or when it is full. Once folded it is written over from
/// its beginning: that costs half of what it costs to make the file longer, so it is folded long before it need grow.
public final class Checkpoints {
    private static final long MAX_WAL_BYTES = 8L << 20;
    /// A scan writes some six pages of 4 KiB.
    private static final int MAX_WEIGHT = 320;
    /// Asking for the file's size makes the next flush dearer by half on newer Linux: the file system then has to keep
    /// the exact time of the next write.
    private static final int LOOK = 16;

    private final Path wal;
    private long foldedAt;
    private int groups;
    private int weight;
    private boolean due;

    public Checkpoints(Path wal) {
        this.wal = wal;
    }

    boolean isDue() {
        return due;
    }

    /// @param written how much, in scans
    void afterGroup(Db db, int written) {
        due = true;
        groups++;
        weight += written;
        if (weight >= MAX_WEIGHT || (groups % LOOK == 0 && hasGrown())) {
            fold(db, "PRAGMA wal_checkpoint(PASSIVE)");
            foldedAt = wal.toFile().length();
            groups = 0;
            weight = 0;
        }
    }

    private boolean hasGrown() {
        long size = wal.toFile().length();
        foldedAt = Math.min(foldedAt, size);
        return size - foldedAt > MAX_WAL_BYTES;
    }

    void whenIdle(Db db) {
        fold(db, "PRAGMA wal_checkpoint(PASSIVE)");
        groups = 0;
        weight = 0;
        due = false;
    }

    void atClose(Db db) {
        fold(db, "PRAGMA wal_checkpoint(TRUNCATE)");
    }

    private static void fold(Db db, String pragma) {
        db.first(pragma, row -> row.number(1));
    }
}
