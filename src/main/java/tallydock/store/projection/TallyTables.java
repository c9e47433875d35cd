package tallydock.store.projection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import tallydock.domain.fact.FactOrder;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.fact.TallyId;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.CountedTally;
import tallydock.domain.receiving.CountedTally.Count;
import tallydock.domain.receiving.CountedTally.Counts;
import tallydock.domain.receiving.CountedTally.Span;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.ShipmentId;
import tallydock.store.db.Blobs;
import tallydock.store.db.Db;
import tallydock.store.db.Readers;
import tallydock.store.db.Row;
import tallydock.usecase.Tallies;

/// Reads what has been counted.
public final class TallyTables implements Tallies {
    private static final String NAMES = """
            SELECT n.id, n.uuid FROM stream s JOIN tally_name n ON n.stream = s.id WHERE s.kind = ? AND s.key = ?
            """;
    private static final String OPENINGS =
            "SELECT at, carton, again, whole FROM tally_opening WHERE tally = ? ORDER BY at";

    private final Readers readers;

    public TallyTables(Readers readers) {
        this.readers = readers;
    }

    @Override
    public List<CountedTally> of(ShipmentId shipment) {
        return readers.read(db -> {
            var tallies = new ArrayList<CountedTally>();
            db.list(NAMES, row -> new Name(row.number(1), row.uuid(2)), StreamKind.SHIPMENT.name(), shipment.toString())
                    .forEach(name -> tally(db, name).ifPresent(tallies::add));
            tallies.sort(Comparator.comparing(tally -> tally.span().opened()));
            return List.copyOf(tallies);
        });
    }

    /// Empty while the fact that opened the tally is not here.
    private static Optional<CountedTally> tally(Db db, Name name) {
        var openings = db.list(OPENINGS, Opening::read, name.number);
        if (openings.isEmpty()) {
            return Optional.empty();
        }
        var span = new Span(openings.getFirst().at, openings.getLast().at, lastClosing(db, name.number));
        return Optional.of(new CountedTally(
                new TallyId(name.uuid),
                openings.getFirst().carton,
                span,
                (int) openings.stream().filter(Opening::again).count(),
                openings.stream().anyMatch(Opening::whole),
                counts(db, name.number)));
    }

    private static Optional<FactOrder> lastClosing(Db db, long tally) {
        return db.first("SELECT max(at) FROM tally_closing WHERE tally = ?", row -> row.optionalBytes(1), tally)
                .flatMap(at -> at)
                .map(Blobs::order);
    }

    private static Counts counts(Db db, long tally) {
        var units = new TreeMap<Sku, Count>();
        db.each(
                "SELECT sku, received, damaged FROM tally_unit WHERE tally = ? ORDER BY sku",
                row -> units.merge(new Sku(row.text(1)), new Count(row.number(2), row.number(3)), Count::plus),
                tally);
        var unknown = new TreeMap<String, Long>();
        db.each(
                "SELECT shown, scans FROM tally_unknown WHERE tally = ?",
                row -> unknown.put(row.text(1), row.number(2)),
                tally);
        return new Counts(units, unknown);
    }

    private record Name(long number, UUID uuid) {}

    private record Opening(FactOrder at, Optional<CartonNo> carton, boolean again, boolean whole) {
        static Opening read(Row row) {
            return new Opening(
                    Blobs.order(row.bytes(1)), row.optionalText(2).map(CartonNo::new), row.flag(3), row.flag(4));
        }
    }
}
