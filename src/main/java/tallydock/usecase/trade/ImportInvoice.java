package tallydock.usecase.trade;

import java.util.Optional;
import tallydock.domain.document.ReadResult;
import tallydock.domain.document.invoice.InvoiceDoc;
import tallydock.domain.fact.ImportFact;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.product.SellerId;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.usecase.ImportContext;
import tallydock.usecase.ImportOutcome;
import tallydock.usecase.ImportPorts;
import tallydock.usecase.Progress;
import tallydock.usecase.Provenance;
import tallydock.usecase.Shipments;
import tallydock.usecase.SourceFile;

/// Brings a commercial invoice into the store with its original. It belongs to the shipment that its purchase order
/// names, when exactly one goes by it; all its lines are kept as they are, also those with problems.
public final class ImportInvoice {
    private final ImportPorts ports;
    private final Shipments shipments;

    public ImportInvoice(ImportPorts ports, Shipments shipments) {
        this.ports = ports;
        this.shipments = shipments;
    }

    /// Reads, checks and stores.
    public ImportOutcome<InvoiceDoc> run(SourceFile file, ImportContext context, Progress progress) {
        return switch (ports.sheets().invoice(file, progress)) {
            case ReadResult.Refused<InvoiceDoc>(var refusal) -> new ImportOutcome.Refused<>(refusal);
            case ReadResult.Read<InvoiceDoc>(var invoice) -> store(file, context, invoice);
        };
    }

    private ImportOutcome<InvoiceDoc> store(SourceFile file, ImportContext context, InvoiceDoc invoice) {
        var original = ports.originals().keep(file);
        var staged =
                ports.stage().invoiceLines(context.seller(), invoice.lines().iterator());
        String key = shipment(context.seller(), invoice)
                .map(head -> head.id().toString())
                .orElse(staged.importId().toString());
        var fact = new ImportFact.InvoiceImported(
                staged.importId(),
                context.seller(),
                invoice.head(),
                Provenance.of(file, original, invoice.source(), ports.sheets().version()),
                staged.parts(),
                invoice.lines().size());
        ports.append(new StreamId(StreamKind.SHIPMENT, key), context, fact);
        return new ImportOutcome.Stored<>(invoice, staged.importId().toString(), 0);
    }

    private Optional<ShipmentHead> shipment(SellerId seller, InvoiceDoc invoice) {
        var named = invoice.head().po().map(shipments::named).orElse(java.util.List.of()).stream()
                .filter(head -> head.seller().equals(seller))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }
}
