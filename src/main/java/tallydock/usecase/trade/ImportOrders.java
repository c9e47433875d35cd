package tallydock.usecase.trade;

import java.util.Optional;
import tallydock.domain.document.ReadResult;
import tallydock.domain.document.order.OrderListDoc;
import tallydock.domain.fact.ImportFact;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.usecase.ImportContext;
import tallydock.usecase.ImportOutcome;
import tallydock.usecase.ImportPorts;
import tallydock.usecase.KnownSkus;
import tallydock.usecase.Progress;
import tallydock.usecase.Provenance;
import tallydock.usecase.SourceFile;

/// Brings a list of direct-mail orders into the store with its original; all its orders are kept, also those with
/// problems.
public final class ImportOrders {
    private final ImportPorts ports;

    public ImportOrders(ImportPorts ports) {
        this.ports = ports;
    }

    /// Reads, checks and stores; SKUs are checked against `register` where one is given.
    public ImportOutcome<OrderListDoc> run(
            SourceFile file, ImportContext context, Optional<KnownSkus> register, Progress progress) {
        return switch (ports.sheets().orders(file, register, progress)) {
            case ReadResult.Refused<OrderListDoc>(var refusal) -> new ImportOutcome.Refused<>(refusal);
            case ReadResult.Read<OrderListDoc>(var document) -> store(file, context, document);
        };
    }

    private ImportOutcome<OrderListDoc> store(SourceFile file, ImportContext context, OrderListDoc document) {
        var original = ports.originals().keep(file);
        var staged = ports.stage().orders(context.seller(), document.orders().iterator());
        var fact = new ImportFact.OrdersImported(
                staged.importId(),
                context.seller(),
                Provenance.of(file, original, document.source(), ports.sheets().version()),
                staged.parts(),
                document.orders().size());
        var stream = new StreamId(StreamKind.PARCEL, context.seller().name());
        ports.append(stream, context, fact);
        return new ImportOutcome.Stored<>(document, staged.importId().toString(), 0);
    }
}
