package tallydock.store.recipient;

import java.util.List;
import tallydock.domain.digest.Bytes;
import tallydock.domain.digest.Sha256;
import tallydock.domain.document.order.SealedRecipient;
import tallydock.domain.fact.ParcelFact.RecipientsErased;
import tallydock.store.db.Db;

/// Sealed recipients of orders, and the marks of those that were erased. Each call is part of the caller's transaction.
public final class RecipientTable {
    private RecipientTable() {}

    /// Keeps the recipients of a staged import. What was erased before it came stays erased.
    public static void add(Db db, long importNumber, List<SealedRecipient> recipients) {
        withoutTraces(
                db,
                () -> recipients.forEach(one -> db.update(
                        "INSERT OR IGNORE INTO recipient (hash, import, salt, fields) VALUES (?, ?, ?, ?)",
                        one.hash().toArray(),
                        importNumber,
                        one.salt().toArray(),
                        one.fields().toArray())));
    }

    /// Takes salts and fields away and leaves the hashes; the original's file is noted as one to be deleted.
    public static void erase(Db db, RecipientsErased fact) {
        withoutTraces(db, () -> fact.recipients().forEach(hash -> erase(db, hash)));
        db.update(
                "INSERT OR IGNORE INTO erased_original (hash) VALUES (?)",
                fact.original().toArray());
    }

    /// Erases what another file of this store knows to be erased: a backup can be older than an erasure.
    public static void eraseAsIn(Db other, Db db) {
        if (isKeptIn(other) && isKeptIn(db)) {
            withoutTraces(
                    db,
                    () -> other.each("SELECT hash FROM recipient WHERE salt IS NULL", row -> erase(db, row.hash(1))));
        }
    }

    /// Takes the recipients of a stage away that no fact will ever name.
    public static void clear(Db db, long importNumber) {
        withoutTraces(db, () -> db.update("DELETE FROM recipient WHERE import = ?", importNumber));
    }

    /// Carries the recipients of one import over into another file, erased ones as erased.
    public static void copy(Db from, long fromImport, Db to, long toImport) {
        from.each(
                "SELECT hash, salt, fields FROM recipient WHERE import = ?",
                row -> to.update(
                        "INSERT OR IGNORE INTO recipient (hash, import, salt, fields) VALUES (?, ?, ?, ?)",
                        row.bytes(1),
                        toImport,
                        row.optionalBytes(2),
                        row.optionalBytes(3)),
                fromImport);
    }

    /// How the recipient of this hash is kept.
    static Standing standing(Db db, Sha256 hash) {
        return db.first(
                        "SELECT salt, fields FROM recipient WHERE hash = ?",
                        row -> row.optionalBytes(1)
                                .map(salt -> Standing.of(new SealedRecipient(hash, Bytes.of(salt), row.content(2))))
                                .orElse(Standing.ERASED),
                        (Object) hash.toArray())
                .orElse(Standing.MISSING);
    }

    /// A mark stays also for a recipient that is not here yet.
    private static void erase(Db db, Sha256 hash) {
        db.update("""
                INSERT INTO recipient (hash) VALUES (?)
                ON CONFLICT (hash) DO UPDATE SET salt = NULL, fields = NULL
                """, (Object) hash.toArray());
    }

    private static boolean isKeptIn(Db db) {
        return db.number("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'recipient'") == 1;
    }

    /// SQLite leaves what it deletes in the file until it needs the room, unless it is told to write over it.
    private static void withoutTraces(Db db, Runnable work) {
        db.run("PRAGMA secure_delete=ON");
        try {
            work.run();
        } finally {
            db.run("PRAGMA secure_delete=OFF");
        }
    }
}
