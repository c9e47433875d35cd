package tallydock.store.log;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.FactHeader;
import tallydock.domain.fact.FactKey;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.TallyId;
import tallydock.domain.fact.TypeName;
import tallydock.store.db.Blobs;
import tallydock.store.db.Db;

/// The small numbers that long names are kept as. Each number is found or made once and then remembered; after a
/// rollback there must be another one of these, since a number may have gone with it.
public final class Names {
    private static final int REMEMBERED = 10_000;

    private final Db db;
    private final Map<Object, Long> known = new HashMap<>();

    public Names(Db db) {
        this.db = db;
    }

    /// The numbers that stand for the names in a header.
    public Numbers of(FactHeader header) {
        long stream = stream(header.stream());
        return new Numbers(
                author(header.key()),
                actor(header.actor()),
                stream,
                header.tally().map(tally -> tally(stream, tally)).orElse(0L),
                type(header.type()));
    }

    private long author(FactKey key) {
        var author = new Author(key.site().name(), key.station().toString(), key.epoch());
        return remembered(author, () -> {
            byte[] station = Blobs.of(key.station().value());
            db.update(
                    "INSERT OR IGNORE INTO author (site, station, epoch) VALUES (?, ?, ?)",
                    author.site,
                    station,
                    author.epoch);
            return db.number(
                    "SELECT id FROM author WHERE site = ? AND station = ? AND epoch = ?",
                    author.site,
                    station,
                    author.epoch);
        });
    }

    private long actor(Actor actor) {
        return remembered(actor, () -> {
            db.update("INSERT OR IGNORE INTO actor (name) VALUES (?)", actor.id());
            return db.number("SELECT id FROM actor WHERE name = ?", actor.id());
        });
    }

    private long stream(StreamId stream) {
        return remembered(stream, () -> {
            db.update(
                    "INSERT OR IGNORE INTO stream (kind, key) VALUES (?, ?)",
                    stream.kind().name(),
                    stream.key());
            return db.number(
                    "SELECT id FROM stream WHERE kind = ? AND key = ?",
                    stream.kind().name(),
                    stream.key());
        });
    }

    private long tally(long stream, TallyId tally) {
        return remembered(new StreamTally(stream, tally), () -> {
            byte[] uuid = Blobs.of(tally.value());
            db.update("INSERT OR IGNORE INTO tally_name (stream, uuid) VALUES (?, ?)", stream, uuid);
            return db.number("SELECT id FROM tally_name WHERE stream = ? AND uuid = ?", stream, uuid);
        });
    }

    private long type(TypeName type) {
        return remembered(type, () -> {
            db.update("INSERT OR IGNORE INTO fact_type (name, version) VALUES (?, ?)", type.name(), type.version());
            return db.number("SELECT id FROM fact_type WHERE name = ? AND version = ?", type.name(), type.version());
        });
    }

    private long remembered(Object name, LongSupplier find) {
        var number = known.get(name);
        if (number == null) {
            if (known.size() >= REMEMBERED) {
                known.clear();
            }
            number = find.getAsLong();
            known.put(name, number);
        }
        return number;
    }

    /// The numbers that stand for the names in one header.
    public record Numbers(long author, long actor, long stream, long tally, long type) {}

    private record Author(String site, String station, int epoch) {}

    private record StreamTally(long stream, TallyId tally) {}
}
