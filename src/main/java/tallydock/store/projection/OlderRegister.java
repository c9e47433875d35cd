package tallydock.store.projection;

import java.util.List;
import tallydock.domain.fact.ImportFact.RegisterImported;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.store.db.Blobs;
import tallydock.store.db.Db;
import tallydock.store.log.FactTable;
import tallydock.store.log.StoredFact;

/// Gives the register's tables of versions 1 to 3 what later ones have more, as far as that takes no time:
/// they are then read and written while new ones are made. In which part a row lies is not known until
/// then.
public final class OlderRegister {
    /// Of a row whose part is not known.
    static final int ANY_PART = -1;

    private static final int BEFORE = 4;

    private record Column(String table, String name, String definition) {}

    private static final List<Column> ADDED = List.of(
            new Column("register_import", "event", "BLOB NOT NULL DEFAULT x''"),
            new Column("register_row", "barcodes", "TEXT NOT NULL DEFAULT ''"),
            new Column("register_row", "part", "INTEGER NOT NULL DEFAULT " + ANY_PART),
            new Column("register_code", "units", "INTEGER NOT NULL DEFAULT 1"));

    private OlderRegister() {}

    /// To be called before anything is read, with all tables there.
    public static void widen(Db db, FactTable facts) {
        if (db.number("SELECT 1 FROM projection WHERE name = 'register' AND version < ?", BEFORE) == 1) {
            ADDED.stream().filter(column -> isLacking(db, column)).forEach(column -> add(db, column));
            db.run("CREATE INDEX IF NOT EXISTS register_code_older ON register_code (code)");
            nameFacts(db, facts);
        }
    }

    private static boolean isLacking(Db db, Column column) {
        return db.number("SELECT 1 FROM pragma_table_info(?) WHERE name = ?", column.table, column.name) == 0;
    }

    private static void add(Db db, Column column) {
        db.run("ALTER TABLE " + column.table + " ADD COLUMN " + column.name + " " + column.definition);
    }

    private static void nameFacts(Db db, FactTable facts) {
        db.list("SELECT DISTINCT seller FROM register_import WHERE event = x''", row -> row.text(1))
                .forEach(seller ->
                        facts.ofStream(db, new StreamId(StreamKind.PRODUCT, seller), row -> nameFact(db, row)));
    }

    private static void nameFact(Db db, StoredFact row) {
        if (row.fact().orElse(null) instanceof RegisterImported register) {
            var header = row.entry().header();
            db.update(
                    "UPDATE register_import SET event = ? WHERE seller = ? AND import = ? AND at = ?",
                    Blobs.of(header.id().value()),
                    register.seller().name(),
                    Blobs.of(register.importId().value()),
                    Blobs.of(header.order()));
        }
    }
}
