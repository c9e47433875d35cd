package tallydock.store.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import tallydock.domain.product.Names;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonLabels;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;
import tallydock.store.db.Blobs;
import tallydock.store.db.Db;
import tallydock.store.db.Reads;
import tallydock.store.projection.RegisterFold;
import tallydock.usecase.StationLists;
import tallydock.wire.PartCodec;

/// Reads the latest lists a carton or SKU at a time, whatever their length.
public final class StationListTables implements StationLists {
    private static final int HANDFUL = 8;
    /// More rows than are handed on, since a carton can come in pieces and an older list can have the same label.
    private static final int ROWS_READ = 64;

    private static final String LABELLED = """
            SELECT s.shipment FROM list_label l
            CROSS JOIN import i ON i.id = l.import AND i.complete = 1
            CROSS JOIN list_source s ON s.import = i.uuid
            WHERE l.label = ? AND i.id = (
                SELECT c.id FROM shipment_list k JOIN import c ON c.uuid = k.import
                WHERE k.shipment = s.shipment AND c.complete = 1 ORDER BY k.at DESC LIMIT 1)
            ORDER BY l.import DESC LIMIT ?
            """;

    private static final String PART = """
            SELECT p.content FROM import_part i JOIN part p ON p.id = i.part WHERE i.import = ? AND i.ordinal = ?
            """;

    private final Reads reads;
    private final RegisterFold register;

    public StationListTables(Reads reads, RegisterFold register) {
        this.reads = reads;
        this.register = register;
    }

    @Override
    public boolean lists(ShipmentId shipment, CartonNo carton) {
        return reads.read(db -> latest(db, shipment).stream()
                .anyMatch(list ->
                        db.number("SELECT 1 FROM list_carton WHERE import = ? AND carton = ?", list, carton.folded())
                                == 1));
    }

    /// The parts are read in their order until one has the carton: weights are in no table, since few are asked for.
    @Override
    public OptionalLong declaredGrams(ShipmentId shipment, CartonNo carton) {
        return reads.read(db ->
                latest(db, shipment).map(list -> declared(db, list, carton)).orElseGet(OptionalLong::empty));
    }

    private static OptionalLong declared(Db db, long list, CartonNo carton) {
        long parts = db.number("SELECT count(*) FROM import_part WHERE import = ?", list);
        for (long ordinal = 0; ordinal < parts; ordinal++) {
            var found = db
                    .first(PART, row -> PartCodec.cartonPieces(row.content(1)), list, ordinal)
                    .orElse(List.of())
                    .stream()
                    .filter(piece -> piece.no().equals(carton))
                    .map(piece -> piece.measures().grossGrams())
                    .filter(OptionalLong::isPresent)
                    .findFirst();
            if (found.isPresent()) {
                return found.orElseThrow();
            }
        }
        return OptionalLong.empty();
    }

    @Override
    public long cartons(ShipmentId shipment) {
        return reads.read(db -> latest(db, shipment).stream()
                .mapToLong(list -> db.number("SELECT count(*) FROM list_carton WHERE import = ?", list))
                .sum());
    }

    @Override
    public List<CartonNo> cartonsWith(ShipmentId shipment, Sku sku) {
        return reads.read(db -> latest(db, shipment).stream()
                .flatMap(list -> db
                        .list(
                                "SELECT carton FROM list_sku WHERE import = ? AND sku = ? ORDER BY position LIMIT ?",
                                row -> new CartonNo(row.text(1)),
                                list,
                                sku.folded(),
                                ROWS_READ)
                        .stream())
                .distinct()
                .limit(HANDFUL)
                .toList());
    }

    @Override
    public Names names(ShipmentHead shipment, Sku sku) {
        return reads.read(db -> {
            var listed = latest(db, shipment.id()).stream()
                    .flatMap(list -> db
                            .first(
                                    "SELECT zh, en FROM list_name WHERE import = ? AND sku = ?",
                                    row -> new Names(row.optionalText(1), row.optionalText(2)),
                                    list,
                                    sku.folded())
                            .stream())
                    .findFirst()
                    .orElse(Names.NONE);
            if (listed.zh().isPresent() && listed.en().isPresent()) {
                return listed;
            }
            var registered = register.names(db, shipment.seller(), sku);
            return new Names(listed.zh().or(registered::zh), listed.en().or(registered::en));
        });
    }

    /// The latest imported first, a handful at most: a label that more shipments share tells nobody which one is meant.
    @Override
    public List<ShipmentHead> labelled(String label) {
        String folded = CartonLabels.folded(label);
        return reads.read(db -> Stream.concat(
                        db.list(LABELLED, row -> new ShipmentId(row.uuid(1)), folded, ROWS_READ).stream(),
                        LabelTables.shipments(db, folded).stream())
                .distinct()
                .limit(HANDFUL)
                .flatMap(shipment -> ShipmentTables.head(db, Blobs.of(shipment.value())).stream())
                .toList());
    }

    private static Optional<Long> latest(Db db, ShipmentId shipment) {
        return ShipmentTables.latest(db, Blobs.of(shipment.value()));
    }
}
