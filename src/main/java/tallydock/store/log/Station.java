package tallydock.store.log;

import java.util.Optional;
import tallydock.domain.fact.Hlc;
import tallydock.domain.fact.StationFact.EpochReason;
import tallydock.domain.site.SiteId;
import tallydock.domain.site.StationId;
import tallydock.store.db.Blobs;
import tallydock.store.db.Db;

/// Who writes this log: site, station, and the epoch its numbers count in, with why that began.
public record Station(SiteId site, StationId id, int epoch, EpochReason reason) {
    /// Empty in a store that has never been started.
    public static Optional<Station> read(Db db) {
        return db.first(
                "SELECT site, station, epoch, reason FROM station",
                row -> new Station(
                        new SiteId(row.text(1)),
                        new StationId(row.uuid(2)),
                        (int) row.number(3),
                        EpochReason.valueOf(row.text(4))));
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
        db.update("""
                INSERT INTO station (one, site, station, epoch, reason, hlc) VALUES (1, ?, ?, ?, ?, 0)
                ON CONFLICT (one) DO UPDATE SET site = excluded.site, station = excluded.station,
                    epoch = excluded.epoch, reason = excluded.reason
                """, site.name(), Blobs.of(id.value()), epoch, reason.name());
    }

    /// The same station one epoch later than both this and `used`.
    public Station nextEpoch(int used, EpochReason reason) {
        return new Station(site, id, Math.max(epoch, used) + 1, reason);
    }
}
