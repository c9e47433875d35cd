package tallydock.store.table;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tallydock.domain.barcode.warehouse.TemporaryId;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.BoundCodes;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.ShipmentId;
import tallydock.store.db.Blobs;
import tallydock.store.db.Db;
import tallydock.store.db.Reads;
import tallydock.usecase.label.dock.TemporaryIds;

/// Reads which things got an id, and what unknown codes were said to mean.
public final class SetAsideTables implements TemporaryIds {
    private final Reads reads;

    public SetAsideTables(Reads reads) {
        this.reads = reads;
    }

    @Override
    public Optional<SetAside> find(TemporaryId id) {
        return reads.read(db -> db.first(
                        """
                        SELECT s.key, x.shown, x.carton, x.at, x.quarantined
                        FROM temporary_id x JOIN stream s ON s.id = x.stream
                        WHERE x.code = ? AND s.kind = 'SHIPMENT' ORDER BY x.at LIMIT 1
                        """,
                        row -> ShipmentId.parse(row.text(1))
                                .map(shipment -> new SetAside(
                                        id,
                                        shipment,
                                        row.text(2),
                                        row.optionalText(3).map(CartonNo::new),
                                        Instant.ofEpochMilli(
                                                Blobs.order(row.bytes(4)).hlc().millis()),
                                        row.flag(5))),
                        id.code()))
                .flatMap(found -> found);
    }

    /// The codes of one shipment that were said to mean goods.
    static BoundCodes bound(Db db, ShipmentId shipment) {
        return db.first(
                        "SELECT id FROM stream WHERE kind = 'SHIPMENT' AND key = ?",
                        row -> row.number(1),
                        shipment.toString())
                .map(stream -> bound(db, stream))
                .orElse(BoundCodes.NONE);
    }

    /// The same of its stream, by number.
    public static BoundCodes bound(Db db, long stream) {
        Map<String, Sku> bound = new HashMap<>();
        db.each(
                "SELECT code, sku FROM bound_code WHERE stream = ? AND sku IS NOT NULL",
                row -> bound.put(row.text(1), new Sku(row.text(2))),
                stream);
        return bound.isEmpty() ? BoundCodes.NONE : new BoundCodes(bound);
    }
}
