package tallydock.store.board;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import tallydock.domain.shipment.ShipmentId;
import tallydock.store.db.Readers;
import tallydock.usecase.desk.CountedShipments;

/// Reads which shipments were counted or finished, or have labels that no scanner read, and where they stand.
public final class CountedShipmentTables implements CountedShipments {
    private static final String COUNTED = """
            SELECT s.id, s.key, coalesce((
                SELECT i.id FROM shipment_list l JOIN import i ON i.uuid = l.import
                WHERE l.shipment = unhex(s.key, '-') AND i.complete = 1 ORDER BY l.at DESC LIMIT 1), 0)
            FROM stream s
            WHERE s.kind = 'SHIPMENT' AND (
                EXISTS (SELECT 1 FROM tally_name n WHERE n.stream = s.id)
                OR EXISTS (SELECT 1 FROM inbound_word w WHERE w.stream = s.id)
                OR EXISTS (SELECT 1 FROM unreadable_label u WHERE u.stream = s.id))
            ORDER BY s.id DESC
            """;

    private final Readers readers;
    private final StreamEnds ends = new StreamEnds();

    public CountedShipmentTables(Readers readers) {
        this.readers = readers;
    }

    @Override
    public synchronized Map<ShipmentId, Position> positions() {
        var positions = new LinkedHashMap<ShipmentId, Position>();
        readers.each(db -> {
            ends.look(db);
            db.each(
                    COUNTED,
                    row -> positions.put(
                            new ShipmentId(UUID.fromString(row.text(2))),
                            new Position(ends.of(row.number(1)), row.number(3))));
        });
        return positions;
    }
}
