package tallydock.store.log;

import tallydock.domain.digest.Bytes;
import tallydock.domain.digest.Sha256;
import tallydock.domain.fact.ImportFact;
import tallydock.domain.fact.ImportId;
import tallydock.store.db.Blobs;
import tallydock.store.db.Db;

/// Which imports are staged, complete, and named by a fact.
public final class Imports {
    /// What an import holds. The names are written into the store.
    public enum Kind {
        CARTONS,
        PRODUCTS,
        INVOICE_LINES,
        FEE_LINES,
        ORDERS
    }

    private Imports() {}

    /// A fact names the import: from here on its rows are seen, as soon as they are all here.
    public static void name(Db db, ImportFact fact) {
        switch (fact) {
            case ImportFact.PackingListImported list ->
                name(
                        db,
                        list.importId(),
                        Kind.CARTONS,
                        list.shipment().refs().fbaShipmentId().orElse(""));
            case ImportFact.RegisterImported register -> name(db, register.importId(), Kind.PRODUCTS, "");
            case ImportFact.InvoiceImported invoice -> name(db, invoice.importId(), Kind.INVOICE_LINES, "");
            case ImportFact.FeesImported fees -> name(db, fees.importId(), Kind.FEE_LINES, "");
            case ImportFact.OrdersImported orders -> name(db, orders.importId(), Kind.ORDERS, "");
        }
    }

    private static void name(Db db, ImportId id, Kind kind, String fba) {
        db.update("""
                INSERT INTO import (uuid, kind, labels, complete, named) VALUES (?, ?, ?, 0, 1)
                ON CONFLICT (uuid) DO UPDATE SET named = 1
                """, Blobs.of(id.value()), kind.name(), fba);
    }

    /// Begins a stage and returns its number.
    public static long begin(Db db, Kind kind, String fba) {
        db.update("INSERT INTO import (kind, labels, complete, named) VALUES (?, ?, 0, 0)", kind.name(), fba);
        return db.lastInsertedId();
    }

    /// Adds a part; one that is here already is kept once.
    public static boolean addPart(Db db, long number, int ordinal, Bytes part) {
        byte[] content = part.toArray();
        byte[] hash = Sha256.of(content).toArray();
        db.update("INSERT OR IGNORE INTO part (hash, content) VALUES (?, ?)", hash, content);
        db.update(
                "INSERT INTO import_part (import, ordinal, part) SELECT ?, ?, id FROM part WHERE hash = ?",
                number,
                ordinal,
                hash);
        return true;
    }

    /// Names the stage once all its rows are here. False when the same import is here already: the stage is to be
    /// cleared.
    public static boolean complete(Db db, long number, ImportId id) {
        byte[] uuid = Blobs.of(id.value());
        if (db.number("SELECT 1 FROM import WHERE uuid = ? AND complete = 1", uuid) == 1) {
            return false;
        }
        int waiting = db.update("DELETE FROM import WHERE uuid = ? AND named = 1", uuid);
        db.update("UPDATE import SET uuid = ?, complete = 1, named = ? WHERE id = ?", uuid, waiting, number);
        return true;
    }

    /// Takes an import away, with the parts that no other has.
    public static boolean delete(Db db, long number) {
        var parts = db.list("SELECT part FROM import_part WHERE import = ?", row -> row.number(1), number);
        db.update("DELETE FROM import_part WHERE import = ?", number);
        parts.forEach(part -> db.update(
                "DELETE FROM part WHERE id = ? AND NOT EXISTS (SELECT 1 FROM import_part WHERE part = ?)", part, part));
        db.update("DELETE FROM import WHERE id = ?", number);
        return true;
    }
}
