package tallydock.usecase.trade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tallydock.domain.document.ReadResult;
import tallydock.domain.document.invoice.InvoiceDoc;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.ImportFact;
import tallydock.domain.fact.InboundFact.InvoiceAssigned;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.product.SellerId;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;
import tallydock.usecase.ImportContext;
import tallydock.usecase.ImportOutcome;
import tallydock.usecase.ImportPorts;
import tallydock.usecase.Progress;
import tallydock.usecase.Provenance;
import tallydock.usecase.Shipments;
import tallydock.usecase.SourceFile;

/// Brings a commercial invoice into the store with its original. It belongs to the shipment that its purchase
/// order names, when exactly one goes by it, else to the one a person names; all its lines are kept as they
/// are, also those with problems.
public final class ImportInvoice {
    private final ImportPorts ports;
    private final Shipments shipments;
    private final KeptInvoices kept;

    /// `kept` knows what was said of earlier versions.
    public ImportInvoice(ImportPorts ports, Shipments shipments, KeptInvoices kept) {
        this.ports = ports;
        this.shipments = shipments;
        this.kept = kept;
    }

    /// Reads, checks and stores, or asks first which shipment it belongs to.
    public InvoiceResult run(SourceFile file, ImportContext context, InvoiceChoice choice, Progress progress) {
        return switch (ports.sheets().invoice(file, progress)) {
            case ReadResult.Refused<InvoiceDoc>(var refusal) ->
                new InvoiceResult.Imported(new ImportOutcome.Refused<>(refusal), Optional.empty());
            case ReadResult.Read<InvoiceDoc>(var invoice) -> store(file, context.watched(progress), choice, invoice);
        };
    }

    private InvoiceResult store(SourceFile file, ImportContext context, InvoiceChoice choice, InvoiceDoc invoice) {
        var named = named(context.seller(), invoice);
        var said = said(context.seller(), invoice);
        if (choice instanceof InvoiceChoice.Unasked && said.isEmpty() && named.size() > 1) {
            return new InvoiceResult.Asked(invoice, named);
        }
        return switch (choice) {
            case InvoiceChoice.BelongsTo(var head) -> store(file, context, invoice, Optional.of(head.id()), true);
            case InvoiceChoice.Later _, InvoiceChoice.Unasked _ -> {
                var only = Optional.of(named)
                        .filter(all -> all.size() == 1)
                        .map(all -> all.getFirst().id());
                yield store(file, context, invoice, said.or(() -> only), false);
            }
        };
    }

    private InvoiceResult store(
            SourceFile file, ImportContext context, InvoiceDoc invoice, Optional<ShipmentId> shipment, boolean isSaid) {
        var lines = context.progress().watched(invoice.lines().iterator());
        var staged = ports.stage().invoiceLines(context.seller(), lines);
        var original = ports.keep(file, context);
        var importId = staged.importId().toString();
        var stream = new StreamId(
                StreamKind.SHIPMENT, shipment.map(ShipmentId::toString).orElse(importId));
        var fact = new ImportFact.InvoiceImported(
                staged.importId(),
                context.seller(),
                invoice.head(),
                Provenance.of(file, original, invoice.source(), ports.sheets().version()),
                staged.parts(),
                invoice.lines().size());
        var assigned =
                new InvoiceAssigned(context.seller(), invoice.head().invoiceNo().orElse(importId));
        ports.append(stream, isSaid ? along(context, stream, assigned) : context, fact);
        return new InvoiceResult.Imported(new ImportOutcome.Stored<>(invoice, importId, 0), shipment);
    }

    private ImportContext along(ImportContext context, StreamId stream, InvoiceAssigned fact) {
        var along = new ArrayList<>(context.along());
        along.add(new Draft(ports.ids().event(), context.actor(), ports.clock().instant(), FactPlace.in(stream), fact));
        return context.with(along);
    }

    private List<ShipmentHead> named(SellerId seller, InvoiceDoc invoice) {
        return invoice.head().po().map(shipments::named).orElse(List.of()).stream()
                .filter(head -> head.seller().equals(seller))
                .toList();
    }

    /// Where an earlier version of it was said to belong.
    private Optional<ShipmentId> said(SellerId seller, InvoiceDoc invoice) {
        return invoice.head().po().map(po -> kept.naming(seller, po)).orElse(List.of()).stream()
                .filter(known -> invoice.head()
                        .invoiceNo()
                        .filter(known.number()::equals)
                        .isPresent())
                .flatMap(known -> known.place().stream())
                .findFirst();
    }
}
