package tallydock.store.projection;

import java.util.List;
import tallydock.domain.fact.FactHeader;
import tallydock.domain.fact.ImportFact.InvoiceImported;
import tallydock.domain.fact.InboundFact.InvoiceAssigned;
import tallydock.domain.shipment.ShipmentId;
import tallydock.store.db.Blobs;
import tallydock.store.db.Db;
import tallydock.store.log.StoredFact;

/// Which invoices name which purchase order, so that an invoice finds its list whichever came first, and
/// which were said to belong to a shipment. Of an invoice that came several times the latest counts, also
/// when it names another order now; of several words about it the latest holds.
public final class InvoiceProjection implements Projection {
    private static final Shape SHAPE = new Shape(
            "invoice",
            new Versions(2, 1),
            List.of(
                    new Table(
                            "invoice_order",
                            "seller TEXT NOT NULL, po TEXT NOT NULL, number TEXT NOT NULL, at BLOB NOT NULL,"
                                    + " import BLOB NOT NULL, currency TEXT,"
                                    + " PRIMARY KEY (seller, po, number)) WITHOUT ROWID",
                            "SELECT x.seller, x.po, x.number, x.at, x.import, x.currency FROM invoice_order x"),
                    new Table(
                            "invoice_latest",
                            "seller TEXT NOT NULL, number TEXT NOT NULL, at BLOB NOT NULL,"
                                    + " PRIMARY KEY (seller, number)) WITHOUT ROWID",
                            "SELECT x.seller, x.number, x.at FROM invoice_latest x"),
                    new Table(
                            "invoice_fact",
                            "event BLOB NOT NULL, import BLOB NOT NULL, wall_ms INTEGER NOT NULL,"
                                    + " PRIMARY KEY (import, event)) WITHOUT ROWID",
                            "SELECT x.event, x.import, x.wall_ms FROM invoice_fact x"),
                    new Table(
                            "invoice_place",
                            "seller TEXT NOT NULL, number TEXT NOT NULL, at BLOB NOT NULL, shipment BLOB NOT NULL,"
                                    + " event BLOB NOT NULL, PRIMARY KEY (seller, number)) WITHOUT ROWID",
                            "SELECT x.seller, x.number, x.at, x.shipment, x.event FROM invoice_place x")));

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public void apply(Db db, StoredFact row, Applied applied) {
        switch (row.fact().orElse(null)) {
            case InvoiceImported invoice -> {
                add(db, invoice, Blobs.of(row.entry().header().order()));
                note(db, invoice, row.entry().header());
            }
            case InvoiceAssigned assigned -> place(db, assigned, row.entry().header());
            case null, default -> {}
        }
    }

    private static void note(Db db, InvoiceImported invoice, FactHeader header) {
        db.update(
                "INSERT OR IGNORE INTO invoice_fact (import, event, wall_ms) VALUES (?, ?, ?)",
                Blobs.of(invoice.importId().value()),
                Blobs.of(header.id().value()),
                header.wallTime().toEpochMilli());
    }

    /// The shipment is the one in whose stream it was said.
    private static void place(Db db, InvoiceAssigned assigned, FactHeader header) {
        ShipmentId.parse(header.stream().key())
                .ifPresent(shipment -> db.update(
                        """
                        INSERT INTO invoice_place (seller, number, at, shipment, event) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT DO UPDATE SET at = excluded.at, shipment = excluded.shipment,
                            event = excluded.event
                        WHERE excluded.at > at
                        """,
                        assigned.seller().name(),
                        assigned.invoice(),
                        Blobs.of(header.order()),
                        Blobs.of(shipment.value()),
                        Blobs.of(header.id().value())));
    }

    /// An invoice without a number is one of its own.
    private static void add(Db db, InvoiceImported invoice, byte[] at) {
        String number =
                invoice.head().invoiceNo().orElseGet(() -> invoice.importId().toString());
        String seller = invoice.seller().name();
        db.update("""
                INSERT INTO invoice_latest (seller, number, at) VALUES (?, ?, ?)
                ON CONFLICT DO UPDATE SET at = excluded.at WHERE excluded.at > at
                """, seller, number, at);
        db.update(
                """
                INSERT INTO invoice_order (seller, po, number, at, import, currency) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET at = excluded.at, import = excluded.import, currency = excluded.currency
                WHERE excluded.at > at
                """,
                seller,
                ShipmentProjection.folded(invoice.head().po().orElse("")),
                number,
                at,
                Blobs.of(invoice.importId().value()),
                invoice.head().currency());
    }
}
