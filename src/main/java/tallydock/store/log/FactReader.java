package tallydock.store.log;

import java.util.function.Consumer;
import tallydock.domain.fact.Recorded;
import tallydock.domain.fact.StreamId;
import tallydock.store.db.Blobs;
import tallydock.store.db.Db;
import tallydock.store.db.Readers;
import tallydock.usecase.FactHistory;

/// Reads the log back.
public final class FactReader implements FactHistory {
    private static final String AUTHOR = "SELECT id FROM author WHERE site = ? AND station = ? AND epoch = ?";

    private final Readers readers;
    private final FactTable facts;

    public FactReader(Readers readers, FactTable facts) {
        this.readers = readers;
        this.facts = facts;
    }

    @Override
    public void ofStream(StreamId stream, Consumer<Recorded> consumer) {
        readers.each(db -> facts.ofStream(db, stream, row -> consumer.accept(recorded(row))));
    }

    @Override
    public void withoutScans(StreamId stream, Consumer<Recorded> consumer) {
        readers.each(db -> facts.withoutScans(db, stream, row -> consumer.accept(recorded(row))));
    }

    @Override
    public void after(long seq, Consumer<Recorded> consumer) {
        readers.each(db -> facts.after(db, author(db), seq, row -> consumer.accept(recorded(row))));
    }

    private static long author(Db db) {
        var station = Station.read(db).orElseThrow();
        return db.number(AUTHOR, station.site().name(), Blobs.of(station.id().value()), station.epoch());
    }

    private static Recorded recorded(StoredFact row) {
        return new Recorded(row.entry(), row.fact());
    }
}
