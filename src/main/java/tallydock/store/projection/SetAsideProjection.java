package tallydock.store.projection;

import java.util.List;
import tallydock.domain.fact.InboundFact.CodeBound;
import tallydock.domain.fact.LabelFact.TemporaryIdGiven;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.store.db.Blobs;
import tallydock.store.db.Db;
import tallydock.store.log.StoredFact;

/// Things that were set aside: which got an id, and what their codes were said to mean, of each code the latest word.
public final class SetAsideProjection implements Projection {
    private static final Shape SHAPE = new Shape(
            "set-aside",
            // A store without these tables has none of their facts: empty ones are whole.
            new Versions(1, 0),
            List.of(
                    new Table(
                            "temporary_id",
                            "code TEXT NOT NULL, at BLOB NOT NULL, stream INTEGER NOT NULL, shown TEXT NOT NULL,"
                                    + " carton TEXT, quarantined INTEGER NOT NULL, PRIMARY KEY (code, at)) WITHOUT ROWID",
                            "SELECT x.code, x.at, s.kind, s.key, x.shown, x.carton, x.quarantined FROM temporary_id x"
                                    + " JOIN stream s ON s.id = x.stream"),
                    new Table(
                            "bound_code",
                            "stream INTEGER NOT NULL, code TEXT NOT NULL, at BLOB NOT NULL, sku TEXT,"
                                    + " PRIMARY KEY (stream, code)) WITHOUT ROWID",
                            "SELECT s.kind, s.key, x.code, x.at, x.sku FROM bound_code x"
                                    + " JOIN stream s ON s.id = x.stream")));

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public void apply(Db db, StoredFact row, Applied applied) {
        switch (row.fact().orElse(null)) {
            case TemporaryIdGiven given -> give(db, row, given);
            case CodeBound bound -> bind(db, row, bound);
            case null, default -> {}
        }
    }

    private static void give(Db db, StoredFact row, TemporaryIdGiven given) {
        db.update(
                """
                INSERT OR IGNORE INTO temporary_id (code, at, stream, shown, carton, quarantined)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                given.id().code(),
                Blobs.of(row.entry().header().order()),
                row.stream(),
                given.shown(),
                given.carton().map(CartonNo::text),
                given.quarantined());
    }

    private static void bind(Db db, StoredFact row, CodeBound bound) {
        db.update(
                """
                INSERT INTO bound_code (stream, code, at, sku) VALUES (?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET at = excluded.at, sku = excluded.sku WHERE excluded.at > at
                """,
                row.stream(),
                bound.code(),
                Blobs.of(row.entry().header().order()),
                bound.sku().map(Sku::code));
    }
}
