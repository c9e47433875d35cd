package tallydock.store.projection;

import java.util.Optional;
import java.util.UUID;
import tallydock.domain.product.SellerId;
import tallydock.domain.shipment.CartonLabels;
import tallydock.domain.shipment.PlannedCarton;
import tallydock.domain.shipment.PlannedLine;
import tallydock.domain.shipment.Route;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.shipment.ShipmentRefs;
import tallydock.store.db.Db;

/// Writes the cartons of one list, in the list's order: what each is labelled, what it holds, and what that is called.
final class ListRows {
    private static final ShipmentId NOBODY = new ShipmentId(new UUID(0, 0));

    private final Db db;
    private final long importId;
    private final ShipmentHead labelled;

    /// Labels are made from the FBA shipment id alone; the rest of the head does not matter to them.
    ListRows(Db db, long importId, String fba) {
        this.db = db;
        this.importId = importId;
        var refs = new ShipmentRefs(
                Optional.empty(), Optional.of(fba).filter(id -> !id.isEmpty()), Optional.empty(), Optional.empty());
        this.labelled = new ShipmentHead(NOBODY, SellerId.OWN, refs, Route.UNKNOWN);
    }

    void add(PlannedCarton carton, int position) {
        db.update(
                "INSERT OR IGNORE INTO list_carton (import, carton) VALUES (?, ?)",
                importId,
                carton.no().folded());
        for (String label : CartonLabels.of(labelled, carton)) {
            db.update(
                    "INSERT OR REPLACE INTO list_label (import, label, position, carton) VALUES (?, ?, ?, ?)",
                    importId,
                    label,
                    position,
                    carton.no().text());
        }
        int number = 0;
        for (var line : carton.lines()) {
            addLine(carton, position, line, number++);
        }
    }

    private void addLine(PlannedCarton carton, int position, PlannedLine line, int number) {
        db.update(
                """
                INSERT OR REPLACE INTO list_line (import, carton, position, line, sku, qty)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                importId,
                carton.no().folded(),
                position,
                number,
                line.sku().code(),
                line.qty());
        String sku = line.sku().folded();
        db.update(
                "INSERT OR REPLACE INTO list_sku (import, sku, position, carton) VALUES (?, ?, ?, ?)",
                importId,
                sku,
                position,
                carton.no().text());
        var names = line.names();
        if (names.zh().isPresent() || names.en().isPresent()) {
            addNames(sku, names.zh(), names.en());
        }
    }

    /// The first name in the list stands, in each language.
    private void addNames(String sku, Optional<String> zh, Optional<String> en) {
        db.update("""
                INSERT INTO list_name (import, sku, zh, en) VALUES (?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET zh = coalesce(zh, excluded.zh), en = coalesce(en, excluded.en)
                WHERE (zh IS NULL AND excluded.zh IS NOT NULL) OR (en IS NULL AND excluded.en IS NOT NULL)
                """, importId, sku, zh, en);
    }
}
