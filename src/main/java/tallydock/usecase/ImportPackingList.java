package tallydock.usecase;

import java.util.Optional;
import tallydock.domain.document.PackingListDoc;
import tallydock.domain.document.ReadResult;
import tallydock.domain.fact.ImportFact;
import tallydock.domain.fact.ListTotals;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.shipment.Route;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;

/// Brings a packing list into the store: the original by its hash, the rows in parts, and last the one fact that makes
/// them the shipment's plan. Until that fact nobody sees anything of it.
public final class ImportPackingList {
    private final ImportPorts ports;

    public ImportPackingList(ImportPorts ports) {
        this.ports = ports;
    }

    /// Reads, checks and stores; SKUs are checked against `register` where one is given.
    public ImportOutcome<PackingListDoc> run(
            SourceFile file, ImportContext context, Optional<KnownSkus> register, Progress progress) {
        return switch (ports.sheets().packingList(file, register, progress)) {
            case ReadResult.Refused<PackingListDoc>(var refusal) -> new ImportOutcome.Refused<>(refusal);
            case ReadResult.Read<PackingListDoc>(var list) -> store(file, context, list);
        };
    }

    private ImportOutcome<PackingListDoc> store(SourceFile file, ImportContext context, PackingListDoc list) {
        var plan = ListPlan.of(list);
        if (plan.unusable() > 0 && !context.leaveOut()) {
            return new ImportOutcome.HeldBack<>(list, plan.unusable());
        }
        var original = ports.originals().keep(file);
        var id = ShipmentId.of(context.seller(), list.shipment(), original);
        var head = new ShipmentHead(id, context.seller(), list.shipment(), Route.UNKNOWN);
        var staged = ports.stage().cartons(head, plan.cartons().iterator());
        var fact = new ImportFact.PackingListImported(
                staged.importId(),
                head,
                Provenance.of(file, original, list.source(), ports.sheets().version()),
                staged.parts(),
                new ListTotals(plan.cartons().size(), plan.units(), plan.grossGrams()));
        var stream = new StreamId(StreamKind.SHIPMENT, id.toString());
        ports.append(stream, context.actor(), fact);
        return new ImportOutcome.Stored<>(list, id.toString(), plan.unusable());
    }
}
