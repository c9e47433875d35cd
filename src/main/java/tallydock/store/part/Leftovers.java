package tallydock.store.part;

import java.util.List;
import tallydock.store.db.Db;
import tallydock.store.log.Imports;
import tallydock.store.projection.Projection;
import tallydock.store.projection.Projections;
import tallydock.store.recipient.RecipientTable;
import tallydock.store.write.Writer;

/// Imports that no fact will ever name: their rows and parts go, a table at a time.
public final class Leftovers {
    private static final int ROWS_AT_ONCE = 1_000;

    private final Projections projections;

    public Leftovers(Projections projections) {
        this.projections = projections;
    }

    /// Those of an earlier run of the program; nothing may be staged meanwhile.
    public void clearAll(Writer writer) {
        List<Long> unnamed = writer.call(db -> db.list("SELECT id FROM import WHERE named = 0", row -> row.number(1)));
        unnamed.forEach(number -> clear(writer, number));
    }

    /// One import's rows a few at a time, then its parts, then itself: scans go on meanwhile.
    void clear(Writer writer, long number) {
        for (var table : tables()) {
            int gone = ROWS_AT_ONCE;
            while (gone == ROWS_AT_ONCE) {
                gone = writer.callForMany(db -> clearSome(db, table, number));
            }
        }
        writer.call(db -> {
            RecipientTable.clear(db, number);
            return Imports.delete(db, number);
        });
    }

    /// Says how many rows went. Words have no key, and all go at once.
    private static int clearSome(Db db, Projection.Table table, long number) {
        if (table.kind() == Projection.Table.Kind.WORDS) {
            db.update("DELETE FROM " + table.name() + " WHERE import = ?", number);
            return 0;
        }
        var key = String.join(
                ", ",
                db.list(
                        "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk",
                        row -> row.text(1),
                        table.name()));
        return db.update(
                "DELETE FROM " + table.name() + " WHERE import = ? AND (" + key + ") IN (SELECT " + key + " FROM "
                        + table.name() + " WHERE import = ? LIMIT " + ROWS_AT_ONCE + ")",
                number,
                number);
    }

    private List<Projection.Table> tables() {
        return projections.all().stream()
                .flatMap(projection -> projection.tables().stream())
                .filter(table -> table.definition().startsWith("import "))
                .toList();
    }
}
