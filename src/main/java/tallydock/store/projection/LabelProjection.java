package tallydock.store.projection;

import java.util.List;
import java.util.Optional;
import tallydock.domain.fact.LabelFact.Bearer;
import tallydock.domain.fact.LabelFact.SsccAssigned;
import tallydock.store.db.Blobs;
import tallydock.store.db.Db;
import tallydock.store.log.StoredFact;

/// The SSCCs that were given, and what bears each.
public final class LabelProjection implements Projection {
    private static final Shape SHAPE = new Shape(
            "label",
            new Versions(1, 1),
            List.of(
                    new Table(
                            "sscc",
                            "number TEXT NOT NULL, stream INTEGER NOT NULL, at BLOB NOT NULL, epoch INTEGER NOT NULL,"
                                    + " carton TEXT, pallet INTEGER, PRIMARY KEY (number, at)) WITHOUT ROWID",
                            "SELECT x.number, s.kind, s.key, x.at, x.epoch, x.carton, x.pallet FROM sscc x"
                                    + " JOIN stream s ON s.id = x.stream"),
                    new Table(
                            "sscc_bearer",
                            "stream INTEGER NOT NULL, number TEXT NOT NULL, at BLOB NOT NULL,"
                                    + " PRIMARY KEY (stream, number, at)) WITHOUT ROWID",
                            "SELECT s.kind, s.key, x.number, x.at FROM sscc_bearer x JOIN stream s ON s.id = x.stream")));

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public void apply(Db db, StoredFact row, Applied applied) {
        if (row.fact().orElse(null) instanceof SsccAssigned fact) {
            assign(db, row, fact);
        }
    }

    private static void assign(Db db, StoredFact row, SsccAssigned fact) {
        Optional<String> carton =
                fact.bearer() instanceof Bearer.OfCarton(var no) ? Optional.of(no.text()) : Optional.empty();
        Optional<Long> pallet =
                fact.bearer() instanceof Bearer.OfPallet(var number) ? Optional.of((long) number) : Optional.empty();
        var header = row.entry().header();
        byte[] at = Blobs.of(header.order());
        db.update(
                "INSERT OR IGNORE INTO sscc (number, stream, at, epoch, carton, pallet) VALUES (?, ?, ?, ?, ?, ?)",
                fact.sscc().digits(),
                row.stream(),
                at,
                header.key().epoch(),
                carton,
                pallet);
        db.update(
                "INSERT OR IGNORE INTO sscc_bearer (stream, number, at) VALUES (?, ?, ?)",
                row.stream(),
                fact.sscc().digits(),
                at);
    }
}
