package tallydock.store.log;

import java.util.Optional;
import tallydock.domain.fact.Hlc;
import tallydock.domain.site.SiteId;
import tallydock.domain.site.StationId;
import tallydock.store.db.Blobs;
import tallydock.store.db.Db;

/// Who writes this log: site, station, and the epoch its numbers count in.
public record Station(SiteId site, StationId id, int epoch) {
    /// Empty in a store that has never been started.
    public static Optional<Station> read(Db db) {
        return db.first(
                "SELECT site, station, epoch FROM station",
                row -> new Station(new SiteId(row.text(1)), new StationId(row.uuid(2)), (int) row.number(3)));
    }

    /// The highest clock reading taken in from elsewhere.
    static Hlc remoteClock(Db db) {
        return new Hlc(db.number("SELECT hlc FROM station"));
    }

    static void keepRemoteClock(Db db, Hlc hlc) {
        db.update("UPDATE station SET hlc = ?", hlc.value());
    }

    /// Makes this the author of what comes next.
    public void write(Db db) {
        db.update(
                """
                INSERT INTO station (one, site, station, epoch, hlc) VALUES (1, ?, ?, ?, 0)
                ON CONFLICT (one) DO UPDATE SET site = excluded.site, station = excluded.station, epoch = excluded.epoch
                """,
                site.name(),
                Blobs.of(id.value()),
                epoch);
    }

    /// The same station one epoch later than both this and `used`.
    public Station nextEpoch(int used) {
        return new Station(site, id, Math.max(epoch, used) + 1);
    }
}
