package tallydock.store.projection;

import java.util.List;
import tallydock.domain.fact.LabelFact.LabelUnreadable;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.store.db.Blobs;
import tallydock.store.db.Db;
import tallydock.store.log.StoredFact;

/// Labels that no scanner read, each time one was met.
public final class UnreadableProjection implements Projection {
    /// Stands between what was read instead, one after the other.
    public static final String BETWEEN = "\u001E";

    private static final Shape SHAPE = new Shape(
            "unreadable",
            // A store without this table has none of its facts: an empty one is whole.
            new Versions(1, 0),
            List.of(new Table(
                    "unreadable_label",
                    "stream INTEGER NOT NULL, at BLOB NOT NULL, event BLOB NOT NULL, code TEXT NOT NULL,"
                            + " carton TEXT, sku TEXT, found TEXT NOT NULL, read TEXT NOT NULL, actor TEXT NOT NULL,"
                            + " PRIMARY KEY (stream, at)) WITHOUT ROWID",
                    "SELECT s.kind, s.key, x.at, x.event, x.code, x.carton, x.sku, x.found, x.read, x.actor"
                            + " FROM unreadable_label x JOIN stream s ON s.id = x.stream")));

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public void apply(Db db, StoredFact row, Applied applied) {
        if (row.fact().orElse(null) instanceof LabelUnreadable label) {
            var header = row.entry().header();
            db.update(
                    """
                    INSERT OR IGNORE INTO unreadable_label (stream, at, event, code, carton, sku, found, read, actor)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    row.stream(),
                    Blobs.of(header.order()),
                    Blobs.of(header.id().value()),
                    label.code(),
                    label.carton().map(CartonNo::text),
                    label.sku().map(Sku::code),
                    label.by().name(),
                    String.join(BETWEEN, label.read()),
                    header.actor().id());
        }
    }
}
