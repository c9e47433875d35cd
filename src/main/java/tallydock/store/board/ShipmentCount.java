package tallydock.store.board;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tallydock.domain.receiving.BoundCodes;
import tallydock.domain.shipment.CartonNo;
import tallydock.store.db.Db;
import tallydock.store.db.Row;
import tallydock.store.table.SetAsideTables;
import tallydock.usecase.desk.BoardRow.Cartons;
import tallydock.usecase.desk.BoardRow.Counted;

/// Adds up what was counted of one shipment, without reading its list: a tally at a time, earliest first. It comes to
/// the sums that comparing the whole list comes to.
final class ShipmentCount {
    private static final String TALLIES = """
            SELECT (SELECT o.carton FROM tally_opening o WHERE o.tally = n.id ORDER BY o.at LIMIT 1),
                   (SELECT min(o.at) FROM tally_opening o WHERE o.tally = n.id) AS opened,
                   (SELECT max(o.whole) FROM tally_opening o WHERE o.tally = n.id),
                   (SELECT sum(u.received) FROM tally_unit u WHERE u.tally = n.id),
                   (SELECT sum(u.damaged) FROM tally_unit u WHERE u.tally = n.id),
                   (SELECT sum(k.scans) FROM tally_unknown k WHERE k.tally = n.id),
                   n.id
            FROM tally_name n WHERE n.stream = ? AND opened IS NOT NULL ORDER BY opened
            """;
    private static final String LAST = """
            SELECT wall_ms FROM fact WHERE id = (SELECT max(id) FROM fact WHERE stream = ? AND tally > 0)
            """;

    private static final String UNKNOWN = "SELECT shown, scans FROM tally_unknown WHERE tally = ?";

    private final Db db;
    private final long list;
    private final BoundCodes bound;
    private final Set<CartonNo> counted = new HashSet<>();
    private long listed;
    private long received;
    private long damaged;
    private long unknown;

    private ShipmentCount(Db db, long list, BoundCodes bound) {
        this.db = db;
        this.list = list;
        this.bound = bound;
    }

    /// Of one stream, against one list (their numbers).
    static Counted of(Db db, long stream, long list) {
        var count = new ShipmentCount(db, list, SetAsideTables.bound(db, stream));
        db.list(TALLIES, Line::read, stream).forEach(count::take);
        var last = db.first(LAST, row -> Instant.ofEpochMilli(row.number(1)), stream);
        return new Counted(
                new Cartons(count.listed, count.counted.size() - count.listed),
                count.received,
                count.damaged,
                count.unknown,
                last);
    }

    private void take(Line line) {
        if (line.carton.isEmpty()) {
            add(line);
            return;
        }
        var carton = line.carton.orElseThrow();
        var declared = ListPageTables.listed(db, list, carton);
        if (counted.add(declared.orElse(carton))) {
            add(line);
            if (declared.isPresent()) {
                listed++;
                received += line.whole ? declaredUnits(declared.orElseThrow()) : 0;
            }
        }
    }

    private void add(Line line) {
        long known = known(line);
        received += line.received + known;
        damaged += line.damaged;
        unknown += line.unknown - known;
    }

    /// Scans of codes that were said to mean goods since.
    private long known(Line line) {
        return bound.byCode().isEmpty() || line.unknown == 0
                ? 0
                : db
                        .list(UNKNOWN, row -> bound.meaning(row.text(1)).isPresent() ? row.number(2) : 0L, line.tally)
                        .stream()
                        .mapToLong(Long::longValue)
                        .sum();
    }

    private long declaredUnits(CartonNo carton) {
        return db.number("SELECT sum(qty) FROM list_line WHERE import = ? AND carton = ?", list, carton.folded());
    }

    private record Line(
            Optional<CartonNo> carton, boolean whole, long received, long damaged, long unknown, long tally) {
        static Line read(Row row) {
            return new Line(
                    row.optionalText(1).map(CartonNo::new),
                    row.flag(3),
                    row.number(4),
                    row.number(5),
                    row.number(6),
                    row.number(7));
        }
    }
}
