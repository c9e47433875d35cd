package tallydock.store.health;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tallydock.store.backup.BackupFile;
import tallydock.store.backup.Backups;
import tallydock.store.db.Connections;
import tallydock.store.db.Db;
import tallydock.store.db.Readers;
import tallydock.store.file.DiskGuard;
import tallydock.store.file.StoreFolder;
import tallydock.store.health.StoreHealth.Attached;
import tallydock.store.health.StoreHealth.DiskCheck;
import tallydock.store.health.StoreHealth.LogCheck;
import tallydock.store.health.StoreHealth.ProjectionState;
import tallydock.store.health.StoreHealth.Versions;
import tallydock.store.log.FactTable;
import tallydock.store.photo.PhotoCheck;
import tallydock.store.projection.Projections;
import tallydock.store.rebuild.Comparison;
import tallydock.store.recipient.RecipientCheck;

/// Measures an open store. It reads everything, which takes a while.
public final class Doctor {
    private final StoreFolder folder;
    private final Readers readers;
    private final FactTable facts;
    private final Projections projections;
    private final DiskGuard disk;

    public Doctor(StoreFolder folder, Readers readers, FactTable facts, Projections projections, DiskGuard disk) {
        this.folder = folder;
        this.readers = readers;
        this.facts = facts;
        this.projections = projections;
        this.disk = disk;
    }

    /// Looks at everything; `comparison` is what a rebuild beside the tables gave, where one was asked for.
    public StoreHealth examine(
            String program, Backups backups, Supplier<PhotoCheck> photos, Optional<Comparison> comparison) {
        var pictures = photos.get();
        return readers.read(db -> new StoreHealth(
                new Versions(program, Connections.sqliteVersion(db), storeVersion(db)),
                Connections.readBack(db),
                log(db),
                projections(db),
                comparison,
                disk(),
                attached(db, backups, pictures)));
    }

    private static Attached attached(Db db, Backups backups, PhotoCheck photos) {
        var made = backups.list().stream().map(BackupFile::at).toList();
        return new Attached(RecipientCheck.of(db), photos, made);
    }

    private LogCheck log(Db db) {
        var chain = new ChainCheck(facts);
        chain.run(db);
        return new LogCheck(
                db.number("SELECT count(*) FROM fact"),
                db.number("SELECT count(*) FROM fact WHERE standing = 1"),
                db.number("SELECT count(*) FROM fact WHERE standing = 2"),
                chain.gaps(),
                chain.broken(),
                db.first("PRAGMA integrity_check(1)", row -> row.text(1)).orElse(""));
    }

    private List<ProjectionState> projections(Db db) {
        return projections.all().stream()
                .map(projection -> new ProjectionState(
                        projection.name(), Projections.version(db, projection).orElse(0), projection.version()))
                .toList();
    }

    private DiskCheck disk() {
        return new DiskCheck(disk.type(), disk.usableBytes(), disk.isLow(), ForceMeasure.micros(folder.root()));
    }

    private static String storeVersion(Db db) {
        return db.first(
                        "SELECT version FROM migration WHERE version IS NOT NULL ORDER BY installed_rank DESC LIMIT 1",
                        row -> row.text(1))
                .orElse("");
    }
}
