package tallydock.store.part;

import java.time.Instant;
import java.util.List;
import tallydock.domain.document.invoice.InvoiceLine;
import tallydock.domain.fact.ImportId;
import tallydock.domain.product.SellerId;
import tallydock.domain.shipment.ShipmentId;
import tallydock.store.db.Blobs;
import tallydock.store.db.Readers;
import tallydock.store.db.Row;
import tallydock.store.projection.ShipmentProjection;
import tallydock.usecase.trade.KeptInvoice;
import tallydock.usecase.trade.KeptInvoices;
import tallydock.wire.DocumentPartCodec;

/// Reads the lines of imported invoices from their parts.
public final class InvoiceParts implements KeptInvoices {
    private static final String PARTS = """
            SELECT p.content FROM import i JOIN import_part o ON o.import = i.id JOIN part p ON p.id = o.part
            WHERE i.uuid = ? AND i.complete = 1 ORDER BY o.ordinal
            """;

    private static final String LATEST = """
            SELECT x.import, x.number, x.currency, max(coalesce(f.wall_ms, 0)), p.shipment FROM invoice_order x
            JOIN invoice_latest l ON l.seller = x.seller AND l.number = x.number AND l.at = x.at
            LEFT JOIN invoice_fact f ON f.import = x.import
            LEFT JOIN invoice_place p ON p.seller = x.seller AND p.number = x.number
            """;
    private static final String NAMING =
            LATEST + " WHERE x.seller = ? AND x.po = ? GROUP BY x.number ORDER BY x.number";
    private static final String PLACED =
            LATEST + " WHERE x.seller = ? AND p.shipment = ? GROUP BY x.number ORDER BY x.number";

    private final Readers readers;

    public InvoiceParts(Readers readers) {
        this.readers = readers;
    }

    @Override
    public List<KeptInvoice> naming(SellerId seller, String po) {
        return readers.read(db -> db.list(NAMING, InvoiceParts::invoice, seller.name(), ShipmentProjection.folded(po)));
    }

    @Override
    public List<KeptInvoice> placedAt(SellerId seller, ShipmentId shipment) {
        return readers.read(db -> db.list(PLACED, InvoiceParts::invoice, seller.name(), Blobs.of(shipment.value())));
    }

    private static KeptInvoice invoice(Row row) {
        return new KeptInvoice(
                new ImportId(row.uuid(1)),
                row.text(2),
                row.optionalText(3),
                Instant.ofEpochMilli(row.number(4)),
                row.optionalUuid(5).map(ShipmentId::new));
    }

    @Override
    public List<InvoiceLine> lines(ImportId id) {
        return readers.read(db -> db.list(PARTS, row -> row.content(1), (Object) Blobs.of(id.value()))).stream()
                .flatMap(part -> DocumentPartCodec.invoiceLines(part).stream())
                .toList();
    }
}
