package tallydock.store.part;

import java.util.List;
import tallydock.domain.digest.Sha256;
import tallydock.domain.document.order.KeptOrder;
import tallydock.domain.fact.ImportId;
import tallydock.store.db.Blobs;
import tallydock.store.db.Readers;
import tallydock.store.write.Writer;
import tallydock.usecase.trade.KeptRecipients;
import tallydock.wire.DocumentPartCodec;

/// Reads imported orders from their parts.
public final class OrderParts implements KeptRecipients {
    private static final String PARTS = """
            SELECT p.content FROM import i JOIN import_part o ON o.import = i.id JOIN part p ON p.id = o.part
            WHERE i.uuid = ? AND i.complete = 1 ORDER BY o.ordinal
            """;

    private final Readers readers;
    private final Writer writer;
    private final ErasedOriginals originals;

    public OrderParts(Readers readers, Writer writer, ErasedOriginals originals) {
        this.readers = readers;
        this.writer = writer;
        this.originals = originals;
    }

    @Override
    public List<KeptOrder> orders(ImportId id) {
        return readers.read(db -> db.list(PARTS, row -> row.content(1), (Object) Blobs.of(id.value()))).stream()
                .flatMap(part -> DocumentPartCodec.orders(part).stream())
                .toList();
    }

    @Override
    public long kept(List<Sha256> recipients) {
        return readers.read(db -> recipients.stream()
                .filter(hash -> db.number(
                                "SELECT 1 FROM recipient WHERE hash = ? AND salt IS NOT NULL", (Object) hash.toArray())
                        == 1)
                .count());
    }

    @Override
    public void deleteErasedOriginals() {
        originals.delete(writer);
    }
}
