package tallydock.store.projection;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tallydock.domain.fact.ImportFact;
import tallydock.domain.site.SiteId;
import tallydock.store.db.Blobs;
import tallydock.store.db.Db;
import tallydock.store.log.StoredFact;

/// Shipments, their lists, and the cartons, lines and labels of each list. Of two lists the one whose fact is later
/// counts, whichever came here first.
public final class ShipmentProjection implements Projection {
    private static final String OF_IMPORT = " JOIN import i ON i.id = x.import WHERE i.complete = 1";
    private static final Shape SHAPE = new Shape(
            "shipment",
            new Versions(2, 1),
            List.of(
                    new Table(
                            "shipment_list",
                            "shipment BLOB NOT NULL, import BLOB NOT NULL, at BLOB NOT NULL, seller TEXT NOT NULL, po TEXT,"
                                    + " fba TEXT, reference TEXT, destination TEXT, origin_site TEXT, destination_site TEXT,"
                                    + " PRIMARY KEY (shipment, import)) WITHOUT ROWID",
                            "SELECT x.shipment, x.import, x.at, x.seller, x.po, x.fba, x.reference, x.destination, x.origin_site,"
                                    + " x.destination_site FROM shipment_list x"),
                    new Table(
                            "shipment_name",
                            "name TEXT NOT NULL, shipment BLOB NOT NULL, PRIMARY KEY (name, shipment)) WITHOUT ROWID",
                            "SELECT x.name, x.shipment FROM shipment_name x"),
                    new Table(
                            "list_source",
                            "shipment BLOB NOT NULL, import BLOB NOT NULL, at BLOB NOT NULL, file TEXT NOT NULL,"
                                    + " wall_ms INTEGER NOT NULL, cartons INTEGER NOT NULL, units INTEGER NOT NULL,"
                                    + " PRIMARY KEY (import, shipment)) WITHOUT ROWID",
                            "SELECT x.shipment, x.import, x.at, x.file, x.wall_ms, x.cartons, x.units FROM list_source x"),
                    new Table(
                            "list_carton",
                            "import INTEGER NOT NULL, carton TEXT NOT NULL, PRIMARY KEY (import, carton)) WITHOUT ROWID",
                            "SELECT i.uuid, x.carton FROM list_carton x" + OF_IMPORT),
                    new Table(
                            "list_sku",
                            "import INTEGER NOT NULL, sku TEXT NOT NULL, position INTEGER NOT NULL, carton TEXT NOT NULL,"
                                    + " PRIMARY KEY (import, sku, position)) WITHOUT ROWID",
                            "SELECT i.uuid, x.sku, x.position, x.carton FROM list_sku x" + OF_IMPORT),
                    new Table(
                            "list_name",
                            "import INTEGER NOT NULL, sku TEXT NOT NULL, zh TEXT, en TEXT,"
                                    + " PRIMARY KEY (import, sku)) WITHOUT ROWID",
                            "SELECT i.uuid, x.sku, x.zh, x.en FROM list_name x" + OF_IMPORT),
                    new Table(
                            "list_label",
                            "import INTEGER NOT NULL, label TEXT NOT NULL, position INTEGER NOT NULL, carton TEXT NOT NULL,"
                                    + " PRIMARY KEY (label, import, position)) WITHOUT ROWID",
                            "SELECT i.uuid, x.label, x.position, x.carton FROM list_label x" + OF_IMPORT),
                    new Table(
                            "list_line",
                            "import INTEGER NOT NULL, carton TEXT NOT NULL, position INTEGER NOT NULL, line INTEGER NOT NULL,"
                                    + " sku TEXT NOT NULL, qty INTEGER NOT NULL,"
                                    + " PRIMARY KEY (import, carton, position, line)) WITHOUT ROWID",
                            "SELECT i.uuid, x.carton, x.position, x.line, x.sku, x.qty FROM list_line x" + OF_IMPORT)));

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public void apply(Db db, StoredFact row, Applied applied) {
        if (row.fact().orElse(null) instanceof ImportFact.PackingListImported fact) {
            addList(db, row, fact);
            addSource(db, row, fact);
        }
    }

    private static void addSource(Db db, StoredFact row, ImportFact.PackingListImported fact) {
        var header = row.entry().header();
        db.update(
                """
                INSERT INTO list_source (shipment, import, at, file, wall_ms, cartons, units)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET at = excluded.at, file = excluded.file, wall_ms = excluded.wall_ms,
                    cartons = excluded.cartons, units = excluded.units
                WHERE excluded.at > at
                """,
                Blobs.of(fact.shipment().id().value()),
                Blobs.of(fact.importId().value()),
                Blobs.of(header.order()),
                fact.source().fileName(),
                header.wallTime().toEpochMilli(),
                fact.totals().cartons(),
                fact.totals().units());
    }

    private static void addList(Db db, StoredFact row, ImportFact.PackingListImported fact) {
        var head = fact.shipment();
        var refs = head.refs();
        byte[] shipment = Blobs.of(head.id().value());
        db.update(
                """
                INSERT INTO shipment_list (shipment, import, at, seller, po, fba, reference, destination, origin_site,
                                           destination_site)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET at = excluded.at, seller = excluded.seller, po = excluded.po,
                    fba = excluded.fba, reference = excluded.reference, destination = excluded.destination,
                    origin_site = excluded.origin_site, destination_site = excluded.destination_site
                WHERE excluded.at > at
                """,
                shipment,
                Blobs.of(fact.importId().value()),
                Blobs.of(row.entry().header().order()),
                head.seller().name(),
                refs.po(),
                refs.fbaShipmentId(),
                refs.reference(),
                refs.destination(),
                head.route().origin().map(SiteId::name),
                head.route().destination().map(SiteId::name));
        Stream.of(refs.po(), refs.fbaShipmentId(), refs.reference())
                .flatMap(Optional::stream)
                .forEach(name -> db.update(
                        "INSERT OR IGNORE INTO shipment_name (name, shipment) VALUES (?, ?)", folded(name), shipment));
    }

    /// The form that names of shipments are compared in: people write them in capitals or not.
    public static String folded(String name) {
        return name.strip().toUpperCase(Locale.ROOT);
    }

    @Override
    public void rows(Db db, ImportRows rows) {
        if (rows instanceof ImportRows.CartonRows cartons) {
            var rowsOf = new ListRows(db, cartons.importId(), cartons.fba());
            int position = cartons.position();
            for (var carton : cartons.cartons()) {
                rowsOf.add(carton, position++);
            }
            cartons.named().forEach(rowsOf::addNames);
            rowsOf.write();
        }
    }
}
