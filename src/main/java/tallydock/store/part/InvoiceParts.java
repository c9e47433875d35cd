package tallydock.store.part;

import java.util.List;
import tallydock.domain.document.invoice.InvoiceLine;
import tallydock.domain.fact.ImportId;
import tallydock.domain.product.SellerId;
import tallydock.store.db.Blobs;
import tallydock.store.db.Readers;
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

    private static final String NAMING = """
            SELECT x.import, x.currency FROM invoice_order x
            JOIN invoice_latest l ON l.seller = x.seller AND l.number = x.number AND l.at = x.at
            WHERE x.seller = ? AND x.po = ? ORDER BY x.number
            """;

    private final Readers readers;

    public InvoiceParts(Readers readers) {
        this.readers = readers;
    }

    @Override
    public List<KeptInvoice> naming(SellerId seller, String po) {
        return readers.read(db -> db.list(
                NAMING,
                row -> new KeptInvoice(new ImportId(row.uuid(1)), row.optionalText(2)),
                seller.name(),
                ShipmentProjection.folded(po)));
    }

    @Override
    public List<InvoiceLine> lines(ImportId id) {
        return readers.read(db -> db.list(PARTS, row -> row.content(1), (Object) Blobs.of(id.value()))).stream()
                .flatMap(part -> DocumentPartCodec.invoiceLines(part).stream())
                .toList();
    }
}
