package tallydock.store.part;

import java.util.List;
import tallydock.domain.document.invoice.InvoiceLine;
import tallydock.domain.fact.ImportId;
import tallydock.store.db.Blobs;
import tallydock.store.db.Readers;
import tallydock.usecase.trade.KeptInvoices;
import tallydock.wire.DocumentPartCodec;

/// Reads the lines of imported invoices from their parts.
public final class InvoiceParts implements KeptInvoices {
    private static final String PARTS = """
            SELECT p.content FROM import i JOIN import_part o ON o.import = i.id JOIN part p ON p.id = o.part
            WHERE i.uuid = ? AND i.complete = 1 ORDER BY o.ordinal
            """;

    private final Readers readers;

    public InvoiceParts(Readers readers) {
        this.readers = readers;
    }

    @Override
    public List<InvoiceLine> lines(ImportId id) {
        return readers.read(db -> db.list(PARTS, row -> row.content(1), (Object) Blobs.of(id.value()))).stream()
                .flatMap(part -> DocumentPartCodec.invoiceLines(part).stream())
                .toList();
    }
}
