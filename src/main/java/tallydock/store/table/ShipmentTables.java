package tallydock.store.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tallydock.domain.digest.Bytes;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonLabels;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.Route;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.shipment.ShipmentPlan;
import tallydock.domain.shipment.ShipmentRefs;
import tallydock.domain.site.SiteId;
import tallydock.store.db.Blobs;
import tallydock.store.db.Db;
import tallydock.store.db.Reads;
import tallydock.store.db.Row;
import tallydock.store.projection.ShipmentProjection;
import tallydock.usecase.Shipments;
import tallydock.wire.PartCodec;

/// Reads shipments. Head and list are those of the latest fact; a list counts once all its parts are here.
public final class ShipmentTables implements Shipments {
    private static final String HEAD = """
            SELECT shipment, seller, po, fba, reference, destination, origin_site, destination_site
            FROM shipment_list WHERE shipment = ? ORDER BY at DESC LIMIT 1
            """;
    private static final String LATEST = """
            SELECT i.id FROM shipment_list l JOIN import i ON i.uuid = l.import
            WHERE l.shipment = ? AND i.complete = 1 ORDER BY l.at DESC LIMIT 1
            """;

    private final Reads lookups;
    private final Reads readers;

    /// `lookups` is for a row or a carton, `readers` for whole lists.
    public ShipmentTables(Reads lookups, Reads readers) {
        this.lookups = lookups;
        this.readers = readers;
    }

    @Override
    public Optional<ShipmentHead> find(ShipmentId id) {
        return lookups.read(db -> head(db, Blobs.of(id.value())));
    }

    @Override
    public List<ShipmentHead> named(String name) {
        return lookups.read(db -> db
                .list(
                        "SELECT shipment FROM shipment_name WHERE name = ? ORDER BY shipment",
                        row -> row.bytes(1),
                        ShipmentProjection.folded(name))
                .stream()
                .flatMap(shipment -> head(db, shipment).stream())
                .toList());
    }

    @Override
    public Optional<ShipmentPlan> plan(ShipmentId id) {
        return readers.read(db -> {
            byte[] shipment = Blobs.of(id.value());
            return head(db, shipment)
                    .flatMap(head -> latest(db, shipment)
                            .map(list -> new ShipmentPlan(head, PartCodec.cartons(parts(db, list)))));
        });
    }

    @Override
    public Optional<CartonNo> cartonLabelled(ShipmentId id, String label) {
        String folded = CartonLabels.folded(label);
        return lookups.read(db -> latest(db, Blobs.of(id.value()))
                .flatMap(list -> db.first(
                                "SELECT carton FROM list_label WHERE import = ? AND label = ? ORDER BY position LIMIT 1",
                                row -> new CartonNo(row.text(1)),
                                list,
                                folded)
                        .or(() -> LabelTables.carton(db, id, folded))
                        .or(() -> CartonLabels.numbered(folded).filter(no -> lists(db, list, no)))));
    }

    @Override
    public Map<Sku, Long> expected(ShipmentId id, CartonNo carton) {
        return lookups.read(db -> {
            var units = new LinkedHashMap<Sku, Long>();
            latest(db, Blobs.of(id.value()))
                    .ifPresent(list -> db.each(
                            "SELECT sku, qty FROM list_line WHERE import = ? AND carton = ? ORDER BY position, line",
                            row -> units.merge(new Sku(row.text(1)), row.number(2), Long::sum),
                            list,
                            carton.folded()));
            return units;
        });
    }

    /// The head as the latest fact has it.
    public static Optional<ShipmentHead> head(Db db, byte[] shipment) {
        return db.first(HEAD, ShipmentTables::readHead, (Object) shipment);
    }

    /// From the columns shipment, seller, po, fba, reference, destination, origin_site, destination_site.
    public static ShipmentHead readHead(Row row) {
        return new ShipmentHead(
                new ShipmentId(row.uuid(1)),
                new SellerId(row.text(2)),
                new ShipmentRefs(row.optionalText(3), row.optionalText(4), row.optionalText(5), row.optionalText(6)),
                new Route(
                        row.optionalText(7).map(SiteId::new),
                        row.optionalText(8).map(SiteId::new)));
    }

    /// The number of the latest list that is complete here.
    public static Optional<Long> latest(Db db, byte[] shipment) {
        return db.first(LATEST, row -> row.number(1), (Object) shipment);
    }

    private static boolean lists(Db db, long list, CartonNo carton) {
        return db.number("SELECT 1 FROM list_carton WHERE import = ? AND carton = ?", list, carton.folded()) == 1;
    }

    private static List<Bytes> parts(Db db, long importId) {
        return db.list(
                "SELECT p.content FROM import_part i JOIN part p ON p.id = i.part WHERE i.import = ? ORDER BY i.ordinal",
                row -> row.content(1),
                importId);
    }
}
