package tallydock.store.people;

import java.util.Optional;
import java.util.UUID;
import tallydock.domain.digest.Bytes;
import tallydock.domain.people.BadgeId;
import tallydock.store.db.Db;
import tallydock.store.db.Readers;
import tallydock.store.write.Writer;
import tallydock.usecase.people.BadgeStore;

/// Which badge a code belongs to, by the code's keyed hash.
public final class BadgeTable implements BadgeStore {
    private final Readers readers;
    private final Writer writer;

    public BadgeTable(Readers readers, Writer writer) {
        this.readers = readers;
        this.writer = writer;
    }

    @Override
    public void save(Bytes codeHash, BadgeId badge) {
        writer.call(db -> write(db, codeHash, badge.toString()));
    }

    @Override
    public Optional<BadgeId> find(Bytes codeHash) {
        return readers.read(db -> db.first(
                "SELECT badge_id FROM badge WHERE code_hash = ?",
                row -> new BadgeId(UUID.fromString(row.text(1))),
                (Object) codeHash.toArray()));
    }

    private static int write(Db db, Bytes codeHash, String badge) {
        return db.update("INSERT OR REPLACE INTO badge (code_hash, badge_id) VALUES (?, ?)", codeHash.toArray(), badge);
    }

    /// Carries the badges of another file over, as they stand.
    public static void copy(Db from, Db to) {
        from.each("SELECT code_hash, badge_id FROM badge", row -> write(to, row.content(1), row.text(2)));
    }
}
