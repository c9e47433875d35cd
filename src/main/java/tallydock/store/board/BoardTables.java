package tallydock.store.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tallydock.domain.fact.FactOrder;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;
import tallydock.store.db.Blobs;
import tallydock.store.db.Db;
import tallydock.store.db.Readers;
import tallydock.store.db.Row;
import tallydock.store.projection.ShipmentProjection;
import tallydock.store.table.ShipmentTables;
import tallydock.usecase.desk.BoardRow;
import tallydock.usecase.desk.BoardRow.Counted;
import tallydock.usecase.desk.BoardRow.Listed;
import tallydock.usecase.desk.ShipmentBoard;

/// Reads the board. A shipment's counts are added up again only when a fact of it came or another list became its
/// latest.
public final class BoardTables implements ShipmentBoard {
    private static final String LISTS = """
            SELECT l.shipment, l.seller, l.po, l.fba, l.reference, l.destination, l.origin_site, l.destination_site,
                   l.at, i.id, s.file, s.wall_ms, s.cartons, s.units
            FROM shipment_list l JOIN import i ON i.uuid = l.import AND i.complete = 1
            JOIN list_source s ON s.import = l.import AND s.shipment = l.shipment
            """;

    private final Readers readers;
    private final StreamEnds ends = new StreamEnds();
    private final Map<ShipmentId, Known> known = new HashMap<>();

    public BoardTables(Readers readers) {
        this.readers = readers;
    }

    @Override
    public synchronized List<BoardRow> rows(String text) {
        String sought = ShipmentProjection.folded(text);
        return readers.read(db -> {
            ends.look(db);
            var streams = streams(db);
            return latest(db).stream()
                    .filter(list -> list.contains(sought))
                    .map(list ->
                            row(db, list, streams.getOrDefault(list.head.id().toString(), 0L)))
                    .toList();
        });
    }

    private static Map<String, Long> streams(Db db) {
        var streams = new HashMap<String, Long>();
        db.each("SELECT key, id FROM stream WHERE kind = 'SHIPMENT'", row -> streams.put(row.text(1), row.number(2)));
        return streams;
    }

    /// The latest list of each shipment, the latest of all first.
    private static List<ListRow> latest(Db db) {
        var latest = new LinkedHashMap<ShipmentId, ListRow>();
        db.each(LISTS, row -> {
            var list = ListRow.read(row);
            latest.merge(list.head.id(), list, (one, other) -> one.at.compareTo(other.at) > 0 ? one : other);
        });
        var lists = new ArrayList<>(latest.values());
        lists.sort(Comparator.comparing(ListRow::at).reversed());
        return lists;
    }

    private BoardRow row(Db db, ListRow list, long stream) {
        var at = new Moment(ends.of(stream), list.number);
        var before = known.get(list.head.id());
        var counted =
                before != null && before.at.equals(at) ? before.counted : ShipmentCount.of(db, stream, list.number);
        known.put(list.head.id(), new Known(at, counted));
        return new BoardRow(list.head, list.listed, counted);
    }

    private record Moment(long fact, long list) {}

    private record Known(Moment at, Counted counted) {}

    private record ListRow(ShipmentHead head, FactOrder at, long number, Listed listed) {
        static ListRow read(Row row) {
            return new ListRow(
                    ShipmentTables.readHead(row),
                    Blobs.order(row.bytes(9)),
                    row.number(10),
                    new Listed(row.text(11), Instant.ofEpochMilli(row.number(12)), row.number(13), row.number(14)));
        }

        boolean contains(String sought) {
            var refs = head.refs();
            return Stream.concat(
                            Stream.of(refs.po(), refs.fbaShipmentId(), refs.reference())
                                    .flatMap(Optional::stream),
                            Stream.of(head.seller().name()))
                    .anyMatch(name -> ShipmentProjection.folded(name).contains(sought));
        }
    }
}
