package tallydock.usecase.trade;

import java.util.Optional;
import tallydock.domain.digest.Sha256;
import tallydock.domain.document.ReadResult;
import tallydock.domain.document.order.OrderListDoc;
import tallydock.domain.fact.ImportFact;
import tallydock.domain.fact.ImportId;
import tallydock.domain.product.SellerId;
import tallydock.usecase.FactHistory;
import tallydock.usecase.ImportContext;
import tallydock.usecase.ImportOutcome;
import tallydock.usecase.ImportPorts;
import tallydock.usecase.KnownSkus;
import tallydock.usecase.Progress;
import tallydock.usecase.Provenance;
import tallydock.usecase.SourceFile;

/// Brings a list of direct-mail orders into the store with its original; all its orders are kept, also those
/// with problems. To whom each goes lies apart and can be erased.
public final class ImportOrders {
    private final ImportPorts ports;
    private final FactHistory history;

    public ImportOrders(ImportPorts ports, FactHistory history) {
        this.ports = ports;
        this.history = history;
    }

    /// Reads, checks and stores; SKUs are checked against `register` where one is given.
    public ImportOutcome<OrderListDoc> run(
            SourceFile file, ImportContext context, Optional<KnownSkus> register, Progress progress) {
        return switch (ports.sheets().orders(file, register, progress)) {
            case ReadResult.Refused<OrderListDoc>(var refusal) -> new ImportOutcome.Refused<>(refusal);
            case ReadResult.Read<OrderListDoc>(var document) -> store(file, context.watched(progress), document);
        };
    }

    private ImportOutcome<OrderListDoc> store(SourceFile file, ImportContext context, OrderListDoc document) {
        var known = known(context.seller(), ports.originals().hash(file));
        if (known.isPresent()) {
            return new ImportOutcome.Stored<>(document, known.get().toString(), 0);
        }
        var staged = ports.stage()
                .orders(
                        context.seller(),
                        context.progress().watched(document.orders().iterator()));
        var original = ports.keep(file, context);
        var fact = new ImportFact.OrdersImported(
                staged.importId(),
                context.seller(),
                Provenance.of(file, original, document.source(), ports.sheets().version()),
                staged.parts(),
                document.orders().size());
        ports.append(OrderImports.stream(context.seller()), context, fact);
        return new ImportOutcome.Stored<>(document, staged.importId().toString(), 0);
    }

    /// The same file is not taken in twice: its recipients would come back after they were erased.
    private Optional<ImportId> known(SellerId seller, Sha256 original) {
        return OrderImports.find(
                        history, seller, orders -> orders.source().original().equals(original))
                .map(ImportFact.OrdersImported::importId);
    }
}
