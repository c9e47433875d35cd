package tallydock.store.board;

import java.util.LinkedHashMap;
import java.util.Map;
import tallydock.domain.shipment.ShipmentId;
import tallydock.store.db.Db;
import tallydock.store.db.Readers;
import tallydock.usecase.desk.ComparedPapers;

/// Reads which shipments an invoice names or was said to belong to, and where their papers stand.
public final class ComparedPaperTables implements ComparedPapers {
    private static final String NAMED = """
            WITH named AS (
                SELECT n.shipment, s.seller FROM shipment_name n JOIN shipment_list s ON s.shipment = n.shipment
                JOIN invoice_order x ON x.seller = s.seller AND x.po = n.name
                UNION SELECT p.shipment, p.seller FROM invoice_place p)
            SELECT n.shipment, (
                SELECT i.id FROM shipment_list l JOIN import i ON i.uuid = l.import
                WHERE l.shipment = n.shipment AND i.complete = 1 ORDER BY l.at DESC LIMIT 1) AS list, (
                SELECT coalesce(max(f.id), 0) FROM stream r JOIN fact f ON f.stream = r.id
                WHERE r.kind = 'PRODUCT' AND r.key = n.seller)
            FROM named n WHERE list IS NOT NULL ORDER BY list DESC
            """;
    private static final String LAST_OF_INVOICES = """
            SELECT coalesce(max(id), 0) FROM fact
            WHERE event_id IN (SELECT event FROM invoice_fact UNION SELECT event FROM invoice_place)
            """;
    private static final String LAST_COMPLETE =
            "SELECT coalesce(max(id), 0) FROM import WHERE complete = 1 AND kind = ?";

    private final Readers readers;

    public ComparedPaperTables(Readers readers) {
        this.readers = readers;
    }

    @Override
    public Map<ShipmentId, Position> positions() {
        return readers.read(ComparedPaperTables::positions);
    }

    /// Rows of an import can come after the fact that names it: both count.
    private static Map<ShipmentId, Position> positions(Db db) {
        long invoices = db.number(LAST_OF_INVOICES) + db.number(LAST_COMPLETE, "INVOICE_LINES");
        long products = db.number(LAST_COMPLETE, "PRODUCTS");
        var positions = new LinkedHashMap<ShipmentId, Position>();
        db.each(
                NAMED,
                row -> positions.put(
                        new ShipmentId(row.uuid(1)), new Position(row.number(2), invoices, row.number(3) + products)));
        return positions;
    }
}
