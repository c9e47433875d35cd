package tallydock.store.projection;

import java.util.ArrayList;
import java.util.List;
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
    private final List<Object[]> cartons = new ArrayList<>();
    private final List<Object[]> labels = new ArrayList<>();
    private final List<Object[]> lines = new ArrayList<>();
    private final List<Object[]> skus = new ArrayList<>();
    private final List<Object[]> names = new ArrayList<>();

    /// Labels are made from the FBA shipment id alone; the rest of the head does not matter to them.
    ListRows(Db db, long importId, String fba) {
        this.db = db;
        this.importId = importId;
        var refs = new ShipmentRefs(
                Optional.empty(), Optional.of(fba).filter(id -> !id.isEmpty()), Optional.empty(), Optional.empty());
        this.labelled = new ShipmentHead(NOBODY, SellerId.OWN, refs, Route.UNKNOWN);
    }

    /// Adds a carton; its rows are written by `write`.
    void add(PlannedCarton carton, int position) {
        cartons.add(new Object[] {importId, carton.no().folded()});
        for (String label : CartonLabels.of(labelled, carton)) {
            labels.add(new Object[] {importId, label, position, carton.no().text()});
        }
        int number = 0;
        for (var line : carton.lines()) {
            addLine(carton, position, line, number++);
        }
    }

    /// Adds what a line calls its product, where it calls it anything.
    void addNames(PlannedLine line) {
        var called = line.names();
        if (called.zh().isPresent() || called.en().isPresent()) {
            names.add(new Object[] {importId, line.sku().folded(), called.zh(), called.en()});
        }
    }

    /// Writes what was added.
    void write() {
        db.updateAll("INSERT OR IGNORE INTO list_carton (import, carton) VALUES (?, ?)", cartons);
        db.updateAll("INSERT OR REPLACE INTO list_label (import, label, position, carton) VALUES (?, ?, ?, ?)", labels);
        db.updateAll("""
                INSERT OR REPLACE INTO list_line (import, carton, position, line, sku, qty)
                VALUES (?, ?, ?, ?, ?, ?)
                """, lines);
        db.updateAll("INSERT OR REPLACE INTO list_sku (import, sku, position, carton) VALUES (?, ?, ?, ?)", skus);
        // The first name in the list stands, in each language.
        db.updateAll("""
                INSERT INTO list_name (import, sku, zh, en) VALUES (?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET zh = coalesce(zh, excluded.zh), en = coalesce(en, excluded.en)
                WHERE (zh IS NULL AND excluded.zh IS NOT NULL) OR (en IS NULL AND excluded.en IS NOT NULL)
                """, names);
        List.of(cartons, labels, lines, skus, names).forEach(List::clear);
    }

    private void addLine(PlannedCarton carton, int position, PlannedLine line, int number) {
        lines.add(new Object[] {
            importId, carton.no().folded(), position, number, line.sku().code(), line.qty()
        });
        skus.add(new Object[] {
            importId, line.sku().folded(), position, carton.no().text()
        });
    }
}
