package tallydock.store.log;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Entry;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.FactHeader;
import tallydock.domain.fact.FactKey;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.Hlc;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.fact.TallyId;
import tallydock.domain.fact.TypeName;
import tallydock.domain.site.SiteId;
import tallydock.domain.site.StationId;
import tallydock.store.db.Blobs;
import tallydock.store.db.Db;
import tallydock.store.db.Row;
import tallydock.wire.FactCodec;

/// Rows of the log, there and back.
public final class FactTable {
    private static final String COLUMNS = """
            SELECT f.id, f.stream, f.tally, f.standing, a.site, a.station, a.epoch, f.seq, f.event_id, f.hlc, f.wall_ms,
                   c.name, s.kind, s.key, n.uuid, f.basis, t.name, t.version, f.payload, f.prev_hash, f.hash
            """;
    private static final String NAMES = """
             JOIN author a ON a.id = f.author JOIN actor c ON c.id = f.actor JOIN stream s ON s.id = f.stream
            JOIN fact_type t ON t.id = f.type LEFT JOIN tally_name n ON n.id = f.tally
            """;
    private static final String SELECT = COLUMNS + "FROM fact f" + NAMES;
    private static final String BY_EVENT = SELECT + " WHERE f.event_id = ?";
    private static final String BY_AUTHOR_AFTER_SEQ = SELECT + " WHERE f.author = ? AND f.seq > ? ORDER BY f.seq";
    private static final String OF_STREAM = SELECT + " WHERE f.stream = ? ORDER BY f.id";
    /// One look into the index for each type there is, instead of one at each fact.
    private static final String WITHOUT_SCANS = COLUMNS
            + "FROM fact_type k CROSS JOIN fact f INDEXED BY fact_by_type"
            + NAMES
            + " WHERE k.name <> 'station.scan-ignored' AND f.type = k.id AND f.stream = ? AND f.tally = 0 ORDER BY f.id";
    private static final String RANGE = SELECT + " WHERE f.id > ? AND f.id <= ? ORDER BY f.id";
    private static final String PARKED = SELECT + " WHERE f.standing = 2 AND f.id > ? ORDER BY f.id LIMIT ?";
    private static final String INSERT = """
            INSERT INTO fact (id, author, seq, event_id, hlc, wall_ms, actor, stream, tally, basis, type, standing,
                              payload, prev_hash, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final FactCodec codec;

    public FactTable(FactCodec codec) {
        this.codec = codec;
    }

    public void insert(Db db, StoredFact row, Names.Numbers names) {
        var header = row.entry().header();
        db.update(
                INSERT,
                row.id(),
                names.author(),
                header.key().seq(),
                Blobs.of(header.id().value()),
                header.hlc().value(),
                header.wallTime().toEpochMilli(),
                names.actor(),
                names.stream(),
                names.tally(),
                header.place().basis(),
                names.type(),
                row.applied() ? Standing.APPLIED.code() : Standing.PARKED.code(),
                row.entry().payload().toArray(),
                row.entry().prevHash().toArray(),
                row.entry().hash().toArray());
    }

    public Optional<StoredFact> find(Db db, EventId id) {
        return db.first(BY_EVENT, this::read, (Object) Blobs.of(id.value()));
    }

    /// Facts of one author (its number) in the order of their seq.
    public void after(Db db, long author, long seq, Consumer<StoredFact> consumer) {
        db.each(BY_AUTHOR_AFTER_SEQ, row -> consumer.accept(read(row)), author, seq);
    }

    public void ofStream(Db db, StreamId stream, Consumer<StoredFact> consumer) {
        db.each(OF_STREAM, row -> consumer.accept(read(row)), number(db, stream));
    }

    /// Of one stream what belongs to no tally and is no ignored scan.
    public void withoutScans(Db db, StreamId stream, Consumer<StoredFact> consumer) {
        db.each(WITHOUT_SCANS, row -> consumer.accept(read(row)), number(db, stream));
    }

    private static long number(Db db, StreamId stream) {
        return db.number(
                "SELECT id FROM stream WHERE kind = ? AND key = ?",
                stream.kind().name(),
                stream.key());
    }

    /// Facts that arrived after the one numbered `after`, up to and with `last`.
    public void range(Db db, long after, long last, Consumer<StoredFact> consumer) {
        db.each(RANGE, row -> consumer.accept(read(row)), after, last);
    }

    /// The same as they stand in the log, what they say left unread.
    public void entries(Db db, long after, long last, Consumer<Entry> consumer) {
        db.each(RANGE, row -> consumer.accept(entry(row)), after, last);
    }

    /// At most `limit` parked facts that arrived after the one numbered `after`.
    public List<StoredFact> parked(Db db, long after, int limit) {
        return db.list(PARKED, this::read, after, limit);
    }

    public long lastId(Db db) {
        return db.number("SELECT max(id) FROM fact");
    }

    private StoredFact read(Row row) {
        var entry = entry(row);
        boolean applied = row.number(4) == Standing.APPLIED.code();
        var fact = codec.decode(entry.header().type(), entry.payload());
        return new StoredFact(row.number(1), row.number(2), row.number(3), applied, entry, fact);
    }

    private static Entry entry(Row row) {
        var stream = new StreamId(StreamKind.valueOf(row.text(13)), row.text(14));
        var place = new FactPlace(stream, row.optionalUuid(15).map(TallyId::new), row.optionalText(16));
        var key = new FactKey(new SiteId(row.text(5)), new StationId(row.uuid(6)), (int) row.number(7), row.number(8));
        var type = new TypeName(row.text(17), (int) row.number(18));
        var header = new FactHeader(
                key,
                new EventId(row.uuid(9)),
                new Hlc(row.number(10)),
                Instant.ofEpochMilli(row.number(11)),
                new Actor(row.text(12)),
                place,
                type);
        return new Entry(header, row.content(19), row.hash(20), row.hash(21));
    }
}
