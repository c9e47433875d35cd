package tallydock.store.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tallydock.store.db.Db;
import tallydock.store.db.Readers;
import tallydock.store.file.StoreFolder;
import tallydock.store.log.FactTable;
import tallydock.store.log.StoredFact;
import tallydock.store.part.StageGate;
import tallydock.store.projection.Progress;
import tallydock.store.projection.Projection;
import tallydock.store.projection.Projections;
import tallydock.store.write.Writer;

/// Makes the tables that are read anew from the log, while the old ones stay in use and scans go on.
public final class Rebuild {
    private static final String NEXT = "next_";
    private static final int ROWS_AT_ONCE = 200;

    private final StoreFolder folder;
    private final FactTable facts;
    private final Readers readers;
    private final Writer writer;
    private final StageGate gate;

    public Rebuild(StoreFolder folder, FactTable facts, Readers readers, Writer writer, StageGate gate) {
        this.folder = folder;
        this.facts = facts;
        this.readers = readers;
        this.writer = writer;
        this.gate = gate;
    }

    /// Folds the log anew beside the tables that are read, and compares. Imports wait meanwhile, scans do not.
    public Comparison compare(Projections projections, Progress progress) {
        var differing = new ArrayList<String>();
        var counts = new long[2];
        gate.swapping(() -> {
            try (var shadow = shadow(projections.all(), "compare")) {
                readers.each(db -> {
                    shadow.foldTo(facts.lastId(db), progress);
                    projections.all().stream()
                            .flatMap(projection -> projection.tables().stream())
                            .filter(table -> !ContentDigest.of(db, table).equals(ContentDigest.of(shadow.db(), table)))
                            .forEach(table -> differing.add(table.name()));
                });
                counts[0] = shadow.folded();
                counts[1] = shadow.parked();
            }
        });
        return new Comparison(counts[0], counts[1], differing);
    }

    /// Replaces the tables of these projections by new ones.
    public void replace(List<Projection> projections, Progress progress) {
        try (var shadow = shadow(projections, "rebuild")) {
            shadow.foldToEnd(progress);
            gate.swapping(() -> {
                shadow.foldToEnd(progress);
                projections.forEach(projection -> copy(shadow, projection));
                swap(shadow, projections);
            });
        }
    }

    private Shadow shadow(List<Projection> projections, String name) {
        return new Shadow(folder.database(), folder.scratch(name), facts, projections);
    }

    private void copy(Shadow shadow, Projection projection) {
        for (var table : projection.tables()) {
            writer.call(db -> {
                db.run("DROP TABLE IF EXISTS " + NEXT + table.name());
                table.create(db, NEXT);
                return true;
            });
            copy(shadow, table);
        }
    }

    private void copy(Shadow shadow, Projection.Table table) {
        int columns = (int) shadow.db().number("SELECT count(*) FROM pragma_table_info(?)", table.name());
        var values =
                String.join(", ", IntStream.range(0, columns).mapToObj(_ -> "?").toList());
        String insert = "INSERT INTO " + NEXT + table.name() + " VALUES (" + values + ")";
        var waiting = new ArrayList<Object[]>();
        shadow.db().each("SELECT * FROM main." + table.name(), row -> {
            waiting.add(IntStream.rangeClosed(1, columns).mapToObj(row::value).toArray());
            if (waiting.size() == ROWS_AT_ONCE) {
                insert(insert, waiting);
            }
        });
        insert(insert, waiting);
    }

    private void insert(String sql, List<Object[]> rows) {
        writer.callForMany(db -> {
            rows.forEach(row -> db.update(sql, row));
            return true;
        });
        rows.clear();
    }

    private void swap(Shadow shadow, List<Projection> projections) {
        writer.call(db -> {
            for (var projection : projections) {
                projection.tables().forEach(table -> rename(db, table.name()));
                db.update("UPDATE projection SET version = ? WHERE name = ?", projection.version(), projection.name());
            }
            foldTail(db, shadow.folded(), projections);
            return true;
        });
        projections.stream()
                .flatMap(projection -> projection.tables().stream())
                .forEach(table -> writer.call(db -> {
                    db.run("DROP TABLE old_" + table.name());
                    return true;
                }));
    }

    private static void rename(Db db, String table) {
        db.run("DROP TABLE IF EXISTS old_" + table);
        db.run("ALTER TABLE " + table + " RENAME TO old_" + table);
        db.run("ALTER TABLE " + NEXT + table + " RENAME TO " + table);
    }

    /// Facts that came while the new tables were copied.
    private void foldTail(Db db, long folded, List<Projection> projections) {
        var rows = new ArrayList<StoredFact>();
        facts.range(db, folded, Long.MAX_VALUE, rows::add);
        for (var row : rows) {
            if (Projections.isReadable(row)) {
                new Projections(projections)
                        .apply(db, row, other -> other.id() < row.id() && Projections.isReadable(other));
            }
        }
    }
}
