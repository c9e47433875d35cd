package tallydock.store.rebuild;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tallydock.domain.digest.Bytes;
import tallydock.store.db.Connections;
import tallydock.store.db.Db;
import tallydock.store.file.DurableFiles;
import tallydock.store.file.StoreFolder;
import tallydock.store.log.FactTable;
import tallydock.store.log.StoredFact;
import tallydock.store.projection.ImportParts;
import tallydock.store.projection.Progress;
import tallydock.store.projection.Projection;
import tallydock.store.projection.Projections;

/// Folds the log anew into tables of a file of its own, beside the store and without its writer: the store's file is
/// attached, so the same SQL finds the log there and the tables here.
public final class Shadow implements AutoCloseable {
    private static final long SLICE = 2000;

    private final Path scratch;
    private final Db db;
    private final FactTable facts;
    private final Projections projections;
    private final Set<Long> imports = new HashSet<>();
    private long folded;
    private long parts;
    private long parked;

    /// Begins with empty tables; `scratch` is overwritten.
    public Shadow(Path database, Path scratch, FactTable facts, List<Projection> projections) {
        this.scratch = scratch;
        this.facts = facts;
        this.projections = new Projections(projections);
        StoreFolder.filesOf(scratch).forEach(DurableFiles::delete);
        db = Connections.scratch(scratch);
        db.update("ATTACH ? AS store", database.toAbsolutePath().toString());
        projections.forEach(projection -> projection.tables().forEach(table -> table.create(db, "main.")));
    }

    public Db db() {
        return db;
    }

    /// The last row of the log that is in these tables.
    public long folded() {
        return folded;
    }

    public long parked() {
        return parked;
    }

    /// Folds on, slice by slice, up to the row `last`.
    public void foldTo(long last, Progress progress) {
        foldImports((done, total) -> progress.folded(done, total + last));
        while (folded < last) {
            long end = Math.min(folded + SLICE, last);
            slice(end);
            progress.folded(folded + parts, last + parts);
        }
    }

    /// Folds on to the end of the log as it is now.
    public void foldToEnd(Progress progress) {
        foldTo(facts.lastId(db), progress);
    }

    private void slice(long end) {
        db.update("BEGIN");
        var rows = new ArrayList<StoredFact>();
        facts.range(db, folded, end, rows::add);
        for (var row : rows) {
            if (Projections.isReadable(row)) {
                projections.apply(db, row, other -> other.id() < row.id() && Projections.isReadable(other));
            } else {
                parked++;
            }
        }
        db.update("COMMIT");
        folded = end;
    }

    private void foldImports(Progress progress) {
        long all = db.number("SELECT count(*) FROM import_part");
        db.list("SELECT id, kind, labels FROM import WHERE complete = 1", ImportParts::read).stream()
                .filter(found -> imports.add(found.number()))
                .forEach(found -> {
                    foldImport(found);
                    progress.folded(parts, all);
                });
    }

    private void foldImport(ImportParts found) {
        var content = parts(found.number());
        db.update("BEGIN");
        found.fold(db, content, projections);
        db.update("COMMIT");
        parts += content.size();
    }

    private List<Bytes> parts(long number) {
        return db.list(
                "SELECT p.content FROM import_part i JOIN part p ON p.id = i.part WHERE i.import = ? ORDER BY i.ordinal",
                row -> row.content(1),
                number);
    }

    @Override
    public void close() {
        db.close();
        StoreFolder.filesOf(scratch).forEach(DurableFiles::delete);
    }
}
