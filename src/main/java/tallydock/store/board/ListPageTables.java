package tallydock.store.board;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tallydock.domain.digest.Bytes;
import tallydock.domain.product.Customs;
import tallydock.domain.product.Measures;
import tallydock.domain.product.Names;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonLabels;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.PlannedCarton;
import tallydock.domain.shipment.PlannedLine;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;
import tallydock.store.db.Blobs;
import tallydock.store.db.Db;
import tallydock.store.db.Reads;
import tallydock.store.table.ShipmentTables;
import tallydock.usecase.desk.ListPages;
import tallydock.wire.PartCodec;

/// Adds lists up from their tables, and reads their cartons a part at a time: a part is a page.
public final class ListPageTables implements ListPages {
    private static final String UNITS = "SELECT sku, sum(qty) FROM list_line WHERE import = ? GROUP BY sku";
    private static final String LINES =
            "SELECT sku, qty FROM list_line WHERE import = ? AND carton = ? ORDER BY position, line";
    private static final String LABEL =
            "SELECT carton FROM list_label WHERE label = ? AND import = ? ORDER BY position LIMIT 1";
    private static final String PART = """
            SELECT p.content FROM import_part i JOIN part p ON p.id = i.part WHERE i.import = ? AND i.ordinal = ?
            """;

    private final Reads reads;

    public ListPageTables(Reads reads) {
        this.reads = reads;
    }

    @Override
    public Optional<ListSums> sums(ShipmentId shipment) {
        byte[] id = Blobs.of(shipment.value());
        return reads.read(db -> ShipmentTables.head(db, id)
                .flatMap(head -> ShipmentTables.latest(db, id).map(list -> sums(db, head, list))));
    }

    private static ListSums sums(Db db, ShipmentHead head, long list) {
        var units = new TreeMap<Sku, Long>();
        db.each(UNITS, row -> units.put(new Sku(row.text(1)), row.number(2)), list);
        Map<String, Names> byFolded = new HashMap<>();
        db.each(
                "SELECT sku, zh, en FROM list_name WHERE import = ?",
                row -> byFolded.put(row.text(1), new Names(row.optionalText(2), row.optionalText(3))),
                list);
        Map<Sku, Names> names = new HashMap<>();
        units.keySet().forEach(sku -> names.put(sku, byFolded.getOrDefault(sku.folded(), Names.NONE)));
        return new ListSums(
                head,
                list,
                (int) db.number("SELECT count(*) FROM import_part WHERE import = ?", list),
                db.number("SELECT count(*) FROM list_carton WHERE import = ?", list),
                units,
                names);
    }

    @Override
    public Map<CartonNo, CartonNo> listed(long list, Set<CartonNo> counted) {
        return reads.read(db -> {
            Map<CartonNo, CartonNo> listed = new HashMap<>();
            counted.forEach(name -> listed(db, list, name).ifPresent(number -> listed.put(name, number)));
            return listed;
        });
    }

    /// By its number, or by one of its labels.
    static Optional<CartonNo> listed(Db db, long list, CartonNo counted) {
        String folded = CartonLabels.folded(counted.text());
        boolean isNumber = db.number("SELECT 1 FROM list_carton WHERE import = ? AND carton = ?", list, folded) == 1;
        return isNumber
                ? Optional.of(new CartonNo(folded))
                : db.first(LABEL, row -> new CartonNo(row.text(1)), folded, list);
    }

    @Override
    public List<PlannedCarton> contents(long list, Set<CartonNo> cartons) {
        return reads.read(
                db -> cartons.stream().map(carton -> contents(db, list, carton)).toList());
    }

    private static PlannedCarton contents(Db db, long list, CartonNo carton) {
        var lines = db.list(
                LINES,
                row -> new PlannedLine(
                        new Sku(row.text(1)),
                        row.number(2),
                        Optional.empty(),
                        Optional.empty(),
                        Names.NONE,
                        Customs.NONE),
                list,
                carton.folded());
        return new PlannedCarton(carton, Optional.empty(), Measures.UNKNOWN, lines);
    }

    /// A carton that is continued in the next part belongs to the page it begins in.
    @Override
    public List<PlannedCarton> page(long list, int number) {
        return reads.read(db -> {
            var parts = new ArrayList<Bytes>();
            part(db, list, number).ifPresent(parts::add);
            for (int next = number + 1; ; next++) {
                var more = part(db, list, next).filter(PartCodec::beginsContinued);
                if (more.isEmpty()) {
                    return parts.isEmpty() ? List.<PlannedCarton>of() : PartCodec.cartonsBegunIn(parts);
                }
                parts.add(more.orElseThrow());
            }
        });
    }

    private static Optional<Bytes> part(Db db, long list, int ordinal) {
        return db.first(PART, row -> row.content(1), list, ordinal);
    }
}
