package tallydock.store.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tallydock.domain.discrepancy.UnreadableLabel;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.LabelFact.FoundBy;
import tallydock.domain.fact.LabelFact.LabelUnreadable;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.ShipmentId;
import tallydock.store.db.Blobs;
import tallydock.store.db.Db;
import tallydock.store.db.Row;
import tallydock.store.log.StoredFact;

/// Labels that no scanner read, each time one was met.
public final class UnreadableProjection implements Projection {
    private static final String BETWEEN = "\n";
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

    /// Those of one shipment, earliest first.
    static List<UnreadableLabel> of(Db db, ShipmentId shipment) {
        var found = new ArrayList<UnreadableLabel>();
        db.each("""
                SELECT x.at, x.event, x.code, x.carton, x.sku, x.found, x.read, x.actor
                FROM unreadable_label x JOIN stream s ON s.id = x.stream
                WHERE s.kind = 'SHIPMENT' AND s.key = ? ORDER BY x.at
                """, row -> found.add(label(row)), shipment.toString());
        return found;
    }

    private static UnreadableLabel label(Row row) {
        var order = Blobs.order(row.bytes(1));
        var read = Optional.of(row.text(7)).filter(text -> !text.isEmpty()).map(text -> List.of(text.split(BETWEEN)));
        var label = new LabelUnreadable(
                row.text(3),
                row.optionalText(4).map(CartonNo::new),
                row.optionalText(5).map(Sku::new),
                FoundBy.valueOf(row.text(6)),
                read.orElse(List.of()));
        return new UnreadableLabel(
                new EventId(row.uuid(2)),
                label,
                new Actor(row.text(8)),
                order.station(),
                Instant.ofEpochMilli(order.hlc().millis()));
    }
}
