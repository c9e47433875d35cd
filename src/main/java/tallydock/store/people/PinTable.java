package tallydock.store.people;

import java.util.Optional;
import java.util.UUID;
import tallydock.domain.people.UserId;
import tallydock.store.db.Db;
import tallydock.store.db.Readers;
import tallydock.store.db.Row;
import tallydock.store.write.Writer;
import tallydock.usecase.people.PinCost;
import tallydock.usecase.people.PinStore;
import tallydock.usecase.people.StoredPin;
import tallydock.usecase.people.StoredPin.Verifier;

/// PIN verifiers and wrong tries, written by the thread that writes the log.
public final class PinTable implements PinStore {
    private static final String COLUMNS = "user_id, wrong_tries, memory_kib, passes, lanes, salt, hash, pepper_id";

    private final Readers readers;
    private final Writer writer;

    public PinTable(Readers readers, Writer writer) {
        this.readers = readers;
        this.writer = writer;
    }

    @Override
    public Optional<StoredPin> load(UserId user) {
        return readers.read(
                db -> db.first("SELECT " + COLUMNS + " FROM pin WHERE user_id = ?", PinTable::read, user.toString()));
    }

    @Override
    public void save(StoredPin pin) {
        writer.call(db -> write(db, pin));
    }

    private static int write(Db db, StoredPin pin) {
        var verifier = pin.verifier();
        return db.update(
                "INSERT OR REPLACE INTO pin (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                pin.user().toString(),
                pin.wrongTries(),
                verifier.cost().memoryKib(),
                verifier.cost().passes(),
                verifier.cost().lanes(),
                verifier.salt().toArray(),
                verifier.hash().toArray(),
                verifier.pepperId().toArray());
    }

    private static StoredPin read(Row row) {
        var cost = new PinCost((int) row.number(3), (int) row.number(4), (int) row.number(5));
        return new StoredPin(
                new UserId(UUID.fromString(row.text(1))),
                (int) row.number(2),
                new Verifier(cost, row.content(6), row.content(7), row.content(8)));
    }

    /// Carries the verifiers of another file over, as they stand.
    public static void copy(Db from, Db to) {
        from.each("SELECT " + COLUMNS + " FROM pin", row -> write(to, read(row)));
    }
}
