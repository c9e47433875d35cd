package tallydock.store.projection;

import java.util.List;
import tallydock.domain.fact.ImportFact.InvoiceImported;
import tallydock.store.db.Blobs;
import tallydock.store.db.Db;
import tallydock.store.log.StoredFact;

/// Which invoices name which purchase order, so that an invoice finds its list whichever came first. Of an invoice that
/// came several times the latest counts, also when it names another order now.
public final class InvoiceProjection implements Projection {
    private static final Shape SHAPE = new Shape(
            "invoice",
            new Versions(1, 1),
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
                            "SELECT x.seller, x.number, x.at FROM invoice_latest x")));

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public void apply(Db db, StoredFact row, Applied applied) {
        row.fact()
                .filter(InvoiceImported.class::isInstance)
                .map(InvoiceImported.class::cast)
                .ifPresent(invoice ->
                        add(db, invoice, Blobs.of(row.entry().header().order())));
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
