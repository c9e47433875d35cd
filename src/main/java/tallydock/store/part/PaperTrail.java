package tallydock.store.part;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.ImportFact;
import tallydock.domain.fact.ImportFact.InvoiceImported;
import tallydock.domain.fact.ImportFact.PackingListImported;
import tallydock.domain.fact.ImportFact.RegisterImported;
import tallydock.domain.fact.ImportId;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.ShipmentId;
import tallydock.store.db.Blobs;
import tallydock.store.db.Db;
import tallydock.store.db.Reads;
import tallydock.store.log.FactTable;
import tallydock.store.log.StoredFact;
import tallydock.store.projection.RegisterFold;
import tallydock.usecase.trace.KeptPaper;
import tallydock.usecase.trace.KeptPapers;

/// Finds the facts that brought papers in.
public final class PaperTrail implements KeptPapers {
    private static final String LIST = """
            SELECT l.import FROM shipment_list l JOIN import i ON i.uuid = l.import
            WHERE l.shipment = ? AND i.complete = 1 ORDER BY l.at DESC LIMIT 1
            """;
    private static final String FACTS_OF_LISTS = """
            SELECT f.event_id FROM stream s JOIN fact f ON f.stream = s.id JOIN fact_type t ON t.id = f.type
            WHERE s.kind = 'SHIPMENT' AND s.key = ? AND t.name = 'import.packing-list' ORDER BY f.id
            """;
    private static final String FACTS_OF_INVOICE = "SELECT event FROM invoice_fact WHERE import = ? ORDER BY event";
    private static final String FACT_OF_PRODUCT = """
            SELECT l.event FROM register_import l JOIN import i ON i.uuid = l.import
            WHERE l.seller = ? AND i.id = ?
            """;

    private final Reads reads;
    private final FactTable facts;
    private final RegisterFold register;

    public PaperTrail(Reads reads, FactTable facts) {
        this.reads = reads;
        this.facts = facts;
        this.register = new RegisterFold(facts);
    }

    @Override
    public Optional<KeptPaper> list(ShipmentId shipment) {
        return reads.read(db -> db.first(LIST, row -> new ImportId(row.uuid(1)), (Object) Blobs.of(shipment.value()))
                .flatMap(latest ->
                        db.list(FACTS_OF_LISTS, row -> new EventId(row.uuid(1)), shipment.toString()).stream()
                                .flatMap(event -> paper(db, event, OptionalInt.empty(), latest).stream())
                                .findFirst()));
    }

    @Override
    public Optional<KeptPaper> invoice(ImportId importId) {
        return reads.read(db ->
                db.list(FACTS_OF_INVOICE, row -> new EventId(row.uuid(1)), (Object) Blobs.of(importId.value())).stream()
                        .flatMap(event -> paper(db, event, OptionalInt.empty(), importId).stream())
                        .findFirst());
    }

    @Override
    public Optional<KeptPaper> register(SellerId seller, Sku sku) {
        return reads.read(db -> {
            if (register.isTouched(db, seller, sku.folded())) {
                return Optional.empty();
            }
            var row = register.card(db, seller, sku.folded())
                    .flatMap(card -> card.sheet())
                    .map(sheet -> sheet.row())
                    .orElse(OptionalInt.empty());
            return RegisterFold.latestRow(db, seller, sku.folded())
                    .flatMap(number ->
                            db.first(FACT_OF_PRODUCT, found -> new EventId(found.uuid(1)), seller.name(), number))
                    .flatMap(event -> paper(db, event, row));
        });
    }

    private Optional<KeptPaper> paper(Db db, EventId event, OptionalInt row, ImportId wanted) {
        return facts.find(db, event)
                .filter(found -> importOf(found).filter(wanted::equals).isPresent())
                .flatMap(found -> paper(found, row));
    }

    private Optional<KeptPaper> paper(Db db, EventId event, OptionalInt row) {
        return facts.find(db, event).flatMap(found -> paper(found, row));
    }

    private static Optional<ImportId> importOf(StoredFact found) {
        return switch (found.fact().orElse(null)) {
            case PackingListImported list -> Optional.of(list.importId());
            case InvoiceImported invoice -> Optional.of(invoice.importId());
            case null, default -> Optional.empty();
        };
    }

    private static Optional<KeptPaper> paper(StoredFact found, OptionalInt row) {
        Instant at = found.entry().header().wallTime();
        return found.fact()
                .filter(ImportFact.class::isInstance)
                .map(ImportFact.class::cast)
                .flatMap(fact -> switch (fact) {
                    case PackingListImported list -> Optional.of(new KeptPaper(list.source(), at, row));
                    case InvoiceImported invoice -> Optional.of(new KeptPaper(invoice.source(), at, row));
                    case RegisterImported sheet -> Optional.of(new KeptPaper(sheet.source(), at, row));
                    default -> Optional.empty();
                });
    }
}
