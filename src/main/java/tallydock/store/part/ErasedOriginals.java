package tallydock.store.part;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tallydock.domain.digest.Sha256;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.Fact;
import tallydock.domain.fact.ImportFact;
import tallydock.domain.fact.ImportId;
import tallydock.domain.fact.ImportSource;
import tallydock.domain.fact.ParcelFact.RecipientsErased;
import tallydock.store.db.Db;
import tallydock.store.file.DurableFiles;
import tallydock.store.file.OriginalsFolder;
import tallydock.store.log.FactTable;
import tallydock.store.write.Writer;

/// Files of erased originals are deleted after the fact is durable; a kill in between is made good at the
/// next start. A file that another import was read from too stays noted, and goes with the last of them.
public final class ErasedOriginals {
    private static final String IMPORTS_AND_ERASURES = """
            SELECT f.event_id FROM fact_type t CROSS JOIN fact f ON f.type = t.id
            WHERE t.name LIKE 'import.%' OR t.name = 'parcel.recipients-erased'
            """;

    private final List<OriginalsFolder> copies;
    private final FactTable facts;

    public ErasedOriginals(List<OriginalsFolder> copies, FactTable facts) {
        this.copies = List.copyOf(copies);
        this.facts = facts;
    }

    /// Deletes what is noted and nobody needs, wherever it lies.
    public void delete(Writer writer) {
        List<Sha256> noted = writer.call(db -> db.list("SELECT hash FROM erased_original", row -> row.hash(1)));
        if (noted.isEmpty()) {
            return;
        }
        var needed = writer.call(this::needed);
        for (var hash : noted) {
            if (!needed.contains(hash)) {
                copies.forEach(copy -> DurableFiles.delete(copy.place(hash)));
                writer.call(db -> db.update("DELETE FROM erased_original WHERE hash = ?", (Object) hash.toArray()));
            }
        }
    }

    /// The originals of all imports but the lists whose recipients were erased.
    private Set<Sha256> needed(Db db) {
        Set<ImportId> erased = new HashSet<>();
        Set<Read> read = new HashSet<>();
        db.list(IMPORTS_AND_ERASURES, row -> new EventId(row.uuid(1))).stream()
                .flatMap(event -> facts.find(db, event).stream())
                .flatMap(row -> row.fact().stream())
                .forEach(fact -> {
                    if (fact instanceof RecipientsErased gone) {
                        erased.add(gone.importId());
                    } else {
                        read(fact).ifPresent(read::add);
                    }
                });
        Set<Sha256> needed = new HashSet<>();
        read.stream().filter(one -> !erased.contains(one.importId)).forEach(one -> needed.add(one.original));
        return needed;
    }

    private record Read(ImportId importId, Sha256 original) {
        Read(ImportId importId, ImportSource source) {
            this(importId, source.original());
        }
    }

    private static Optional<Read> read(Fact fact) {
        return fact instanceof ImportFact imported
                ? Optional.of(
                        switch (imported) {
                            case ImportFact.PackingListImported list -> new Read(list.importId(), list.source());
                            case ImportFact.RegisterImported sheet -> new Read(sheet.importId(), sheet.source());
                            case ImportFact.InvoiceImported invoice -> new Read(invoice.importId(), invoice.source());
                            case ImportFact.FeesImported fees -> new Read(fees.importId(), fees.source());
                            case ImportFact.OrdersImported orders -> new Read(orders.importId(), orders.source());
                        })
                : Optional.empty();
    }
}
