package tallydock.store.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tallydock.domain.barcode.Sscc;
import tallydock.domain.label.sscc.SsccRange;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.ShipmentId;
import tallydock.store.db.Db;
import tallydock.store.db.Reads;
import tallydock.usecase.label.AssignedSsccs;

/// Reads which SSCCs were given. Of several of one carton or pallet the earliest holds.
public final class LabelTables implements AssignedSsccs {
    private static final String OF_SHIPMENT = """
            FROM sscc_bearer b
            JOIN stream s ON s.id = b.stream
            JOIN sscc x ON x.number = b.number AND x.at = b.at
            WHERE s.kind = 'SHIPMENT' AND s.key = ?
            """;

    private final Reads reads;

    public LabelTables(Reads reads) {
        this.reads = reads;
    }

    @Override
    public Map<CartonNo, Sscc> ofCartons(ShipmentId shipment) {
        return reads.read(db -> {
            var found = new LinkedHashMap<CartonNo, Sscc>();
            db.each(
                    "SELECT x.carton, x.number " + OF_SHIPMENT + " AND x.carton IS NOT NULL ORDER BY x.at",
                    row -> found.putIfAbsent(new CartonNo(row.text(1)), new Sscc(row.text(2))),
                    shipment.toString());
            return found;
        });
    }

    @Override
    public List<Sscc> ofPallets(ShipmentId shipment) {
        return reads.read(db -> {
            var found = new LinkedHashMap<Long, Sscc>();
            db.each(
                    "SELECT x.pallet, x.number " + OF_SHIPMENT + " AND x.pallet IS NOT NULL ORDER BY x.pallet, x.at",
                    row -> found.putIfAbsent(row.number(1), new Sscc(row.text(2))),
                    shipment.toString());
            return List.copyOf(found.values());
        });
    }

    @Override
    public Optional<Given> highest(SsccRange range) {
        return reads.read(db -> db.first(
                "SELECT number, epoch FROM sscc WHERE number BETWEEN ? AND ? ORDER BY number DESC, epoch DESC LIMIT 1",
                row -> new Given(new Sscc(row.text(1)), (int) row.number(2)),
                range.number(range.first()).digits(),
                range.number(range.last()).digits()));
    }

    /// The carton of a shipment that bears this number.
    static Optional<CartonNo> carton(Db db, ShipmentId shipment, String number) {
        return db.first("""
                SELECT x.carton FROM sscc x JOIN stream s ON s.id = x.stream
                WHERE x.number = ? AND x.carton IS NOT NULL AND s.kind = 'SHIPMENT' AND s.key = ?
                ORDER BY x.at LIMIT 1
                """, row -> new CartonNo(row.text(1)), number, shipment.toString());
    }

    /// The shipments that have a carton with this number.
    static List<ShipmentId> shipments(Db db, String number) {
        return db.list("""
                SELECT s.key FROM sscc x JOIN stream s ON s.id = x.stream
                WHERE x.number = ? AND x.carton IS NOT NULL AND s.kind = 'SHIPMENT' ORDER BY x.at
                """, row -> ShipmentId.parse(row.text(1)), number).stream()
                .flatMap(Optional::stream)
                .toList();
    }
}
