package tallydock.store.log;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import tallydock.domain.digest.Bytes;
import tallydock.domain.digest.Sha256;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.Entry;
import tallydock.domain.fact.FactHeader;
import tallydock.domain.fact.FactKey;
import tallydock.domain.fact.Hlc;
import tallydock.domain.fact.TypeName;
import tallydock.store.db.Blobs;
import tallydock.store.db.Db;

/// Where the station's own log ends: seq, clock and hash of its last fact. It is moved on inside a transaction and read
/// anew after a rollback.
public final class Chain {
    private static final String HEAD = """
            SELECT f.seq, f.hlc, f.hash FROM fact f JOIN author a ON a.id = f.author
            WHERE a.site = ? AND a.station = ? AND a.epoch = ? ORDER BY f.seq DESC LIMIT 1
            """;

    private final Station station;
    private Head head;

    private Chain(Station station, Head head) {
        this.station = station;
        this.head = head;
    }

    /// Reads the end of the log of this station and epoch.
    public static Chain read(Db db, Station station) {
        var clock = Station.remoteClock(db);
        var head = db.first(
                        HEAD,
                        row -> new Head(row.number(1), new Hlc(row.number(2)), row.hash(3)),
                        station.site().name(),
                        Blobs.of(station.id().value()),
                        station.epoch())
                .orElse(new Head(0, Hlc.START, Sha256.ZERO));
        return new Chain(station, head.clock.compareTo(clock) < 0 ? new Head(head.seq, clock, head.hash) : head);
    }

    /// The seq of the last fact; 0 before the first.
    public long seq() {
        return head.seq;
    }

    /// Links the next fact.
    public Entry next(Draft draft, TypeName type, Bytes payload) {
        var wall = draft.at().truncatedTo(ChronoUnit.MILLIS);
        var key = new FactKey(station.site(), station.id(), station.epoch(), head.seq + 1);
        var header = new FactHeader(key, draft.id(), head.clock.next(wall), wall, draft.actor(), draft.place(), type);
        var entry = Entry.link(header, payload, head.hash);
        head = new Head(key.seq(), header.hlc(), entry.hash());
        return entry;
    }

    /// Takes in the clock of a fact from elsewhere, unless it is far ahead of `wall`.
    public void merge(Db db, Hlc remote, Instant wall) {
        var merged = head.clock.merge(remote, wall);
        if (!merged.equals(head.clock)) {
            head = new Head(head.seq, merged, head.hash);
            Station.keepRemoteClock(db, merged);
        }
    }

    private record Head(long seq, Hlc clock, Sha256 hash) {}
}
