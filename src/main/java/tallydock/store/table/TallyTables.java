package tallydock.store.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import tallydock.domain.fact.FactOrder;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.fact.TallyId;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.CountedTally;
import tallydock.domain.receiving.CountedTally.Count;
import tallydock.domain.receiving.CountedTally.Counts;
import tallydock.domain.receiving.CountedTally.Span;
import tallydock.domain.receiving.TallyMark;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.ShipmentId;
import tallydock.store.db.Blobs;
import tallydock.store.db.Db;
import tallydock.store.db.Readers;
import tallydock.store.db.Row;
import tallydock.store.projection.MarkRows;
import tallydock.usecase.Tallies;

/// Reads what has been counted: all tallies of a shipment with seven questions, however many there are.
public final class TallyTables implements Tallies {
    private static final String NAMES = """
            SELECT n.id, n.uuid FROM stream s JOIN tally_name n ON n.stream = s.id WHERE s.kind = ? AND s.key = ?
            """;
    private static final String OPENINGS =
            "SELECT t.tally, t.at, t.carton, t.again, t.whole " + from("tally_opening") + "ORDER BY t.at";
    private static final String CLOSINGS = "SELECT t.tally, max(t.at) " + from("tally_closing") + "GROUP BY t.tally";
    private static final String UNITS =
            "SELECT t.tally, t.sku, t.received, t.damaged " + from("tally_unit") + "ORDER BY t.sku";
    private static final String WEIGHTS =
            "SELECT t.tally, t.at, t.grams, t.typed " + from("tally_weight") + "ORDER BY t.at";
    private static final String MARKS = "SELECT t.tally, t.kind, t.subject " + from("tally_mark") + "ORDER BY t.at";
    private static final String UNKNOWN = "SELECT t.tally, t.shown, t.scans " + from("tally_unknown");

    private final Readers readers;

    public TallyTables(Readers readers) {
        this.readers = readers;
    }

    private static String from(String table) {
        return """
            FROM stream s CROSS JOIN tally_name n ON n.stream = s.id CROSS JOIN %s t ON t.tally = n.id
            WHERE s.kind = ? AND s.key = ?
            """.formatted(table);
    }

    @Override
    public List<CountedTally> of(ShipmentId shipment) {
        return readers.read(db -> new Reading(db, shipment).tallies());
    }

    /// The tallies of one shipment while they are put together, by number.
    private static final class Reading {
        private final Db db;
        private final String[] stream;
        private final Map<Long, UUID> names = new HashMap<>();
        private final Map<Long, List<Opening>> openings = new HashMap<>();
        private final Map<Long, FactOrder> closings = new HashMap<>();
        private final Map<Long, NavigableMap<Sku, Count>> units = new HashMap<>();
        private final Map<Long, NavigableMap<String, Long>> unknown = new HashMap<>();
        private final Map<Long, CountedTally.Weighed> weights = new HashMap<>();
        private final Map<Long, List<TallyMark>> marks = new HashMap<>();

        Reading(Db db, ShipmentId shipment) {
            this.db = db;
            this.stream = new String[] {StreamKind.SHIPMENT.name(), shipment.toString()};
        }

        List<CountedTally> tallies() {
            each(NAMES, row -> names.put(row.number(1), row.uuid(2)));
            each(
                    OPENINGS,
                    row -> openings.computeIfAbsent(row.number(1), _ -> new ArrayList<>())
                            .add(Opening.read(row)));
            each(CLOSINGS, row -> closings.put(row.number(1), Blobs.order(row.bytes(2))));
            each(
                    UNITS,
                    row -> units.computeIfAbsent(row.number(1), _ -> new TreeMap<>())
                            .merge(new Sku(row.text(2)), new Count(row.number(3), row.number(4)), Count::plus));
            each(
                    UNKNOWN,
                    row -> unknown.computeIfAbsent(row.number(1), _ -> new TreeMap<>())
                            .put(row.text(2), row.number(3)));
            each(
                    WEIGHTS,
                    row -> weights.put(
                            row.number(1),
                            new CountedTally.Weighed(Blobs.order(row.bytes(2)), row.number(3), row.flag(4))));
            each(
                    MARKS,
                    row -> marks.computeIfAbsent(row.number(1), _ -> new ArrayList<>())
                            .add(MarkRows.read(row.text(2), row.optionalText(3))));
            var bound = SetAsideTables.bound(db, ShipmentId.parse(stream[1]).orElseThrow());
            // A tally is not yet there while the fact that opened it is not.
            return openings.entrySet().stream()
                    .map(entry -> bound.resolved(tally(entry.getKey(), entry.getValue())))
                    .sorted(Comparator.comparing(tally -> tally.span().opened()))
                    .toList();
        }

        private void each(String question, Consumer<Row> row) {
            db.each(question, row, (Object[]) stream);
        }

        private CountedTally tally(long number, List<Opening> opened) {
            var span = new Span(opened.getFirst().at, opened.getLast().at, Optional.ofNullable(closings.get(number)));
            return new CountedTally(
                    new TallyId(Objects.requireNonNull(names.get(number))),
                    opened.getFirst().carton,
                    span,
                    (int) opened.stream().filter(Opening::again).count(),
                    opened.stream().anyMatch(Opening::whole),
                    new Counts(
                            units.getOrDefault(number, Collections.emptyNavigableMap()),
                            unknown.getOrDefault(number, Collections.emptyNavigableMap())),
                    new CountedTally.Found(
                            Optional.ofNullable(weights.get(number)), marks.getOrDefault(number, List.of())));
        }
    }

    private record Opening(FactOrder at, Optional<CartonNo> carton, boolean again, boolean whole) {
        static Opening read(Row row) {
            return new Opening(
                    Blobs.order(row.bytes(2)), row.optionalText(3).map(CartonNo::new), row.flag(4), row.flag(5));
        }
    }
}
