package tallydock.store.backup;

import java.nio.file.Path;
import tallydock.store.db.Connections;
import tallydock.store.db.Db;
import tallydock.store.file.DurableFiles;
import tallydock.store.file.StoreFolder;
import tallydock.usecase.StorageFault;
import tallydock.usecase.StorageFault.Reason;

/// Makes copies of a store that are proved to be whole. A copy is never made by copying the file.
public final class Copies {
    private Copies() {}

    /// Writes all that the store holds into a new file, which is on the disk and checked when this returns.
    public static void copy(Path database, Path target) {
        StoreFolder.filesOf(target).forEach(DurableFiles::delete);
        try (var db = Connections.writing(database)) {
            long before = lastId(db);
            db.update("VACUUM INTO ?", target.toString());
            DurableFiles.force(target);
            requireWhole(db, target, before);
        }
        DurableFiles.forceFolder(target);
    }

    /// Checks a copy on its own: SQLite finds it sound, and it holds a log.
    public static void requireSound(Path copy) {
        try (var db = Connections.inspecting(copy)) {
            requireSound(db, copy);
            db.number("SELECT epoch FROM station");
        }
    }

    private static void requireWhole(Db store, Path copy, long atLeast) {
        try (var db = Connections.inspecting(copy)) {
            requireSound(db, copy);
            long last = lastId(db);
            if (last < atLeast || !head(db, last).equals(head(store, last))) {
                throw new StorageFault(Reason.CORRUPT, "the copy ends at fact " + last + ", or differs there");
            }
        }
    }

    private static void requireSound(Db db, Path copy) {
        String verdict =
                db.first("PRAGMA integrity_check(1)", row -> row.text(1)).orElse("");
        if (!verdict.equals("ok")) {
            throw new StorageFault(Reason.CORRUPT, copy + ": " + verdict);
        }
    }

    private static long lastId(Db db) {
        return db.number("SELECT max(id) FROM fact");
    }

    private static String head(Db db, long id) {
        return db.first("SELECT hash FROM fact WHERE id = ?", row -> row.hash(1).hex(), id)
                .orElse("");
    }
}
