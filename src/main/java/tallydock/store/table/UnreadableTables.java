package tallydock.store.table;

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
import tallydock.store.projection.UnreadableProjection;

/// Reads which labels no scanner read.
final class UnreadableTables {
    private UnreadableTables() {}

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
        var read = Optional.of(row.text(7))
                .filter(text -> !text.isEmpty())
                .map(text -> List.of(text.split(UnreadableProjection.BETWEEN)));
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
