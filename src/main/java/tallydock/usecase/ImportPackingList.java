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
import tallydock.domain.shipment.ShipmentRefs;

/// Brings a packing list into the store: the original by its hash, the rows in parts, and last the one fact
/// that makes them the shipment's plan. Until that fact nobody sees anything of it.
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
            case ReadResult.Read<PackingListDoc>(var list) ->
                store(file, context.watched(progress), list, Optional.empty());
        };
    }

    /// Stores a list that was read from `file`, as the shipment that its own numbers name or as a new version
    /// of `version`.
    public ImportOutcome<PackingListDoc> store(
            SourceFile file, ImportContext context, PackingListDoc list, Optional<ShipmentHead> version) {
        var plan = ListPlan.of(list);
        if (plan.unusable() > 0 && !context.leaveOut()) {
            return new ImportOutcome.HeldBack<>(list, plan.unusable());
        }
        var read = ports.originals().hash(file);
        var head = version.map(known -> with(known, list.shipment()))
                .orElseGet(() -> new ShipmentHead(
                        ShipmentId.of(context.seller(), list.shipment(), read),
                        context.seller(),
                        list.shipment(),
                        Route.UNKNOWN));
        var id = head.id();
        var staged = ports.stage()
                .cartons(head, context.progress().watched(plan.cartons().iterator()));
        var original = ports.keep(file, context);
        var fact = new ImportFact.PackingListImported(
                staged.importId(),
                head,
                Provenance.of(file, original, list.source(), ports.sheets().version()),
                staged.parts(),
                new ListTotals(plan.cartons().size(), plan.units(), plan.grossGrams()));
        var stream = new StreamId(StreamKind.SHIPMENT, id.toString());
        ports.append(stream, context, fact);
        return new ImportOutcome.Stored<>(list, id.toString(), plan.unusable());
    }

    /// The shipment keeps its numbers; those the new list adds are kept too.
    private static ShipmentHead with(ShipmentHead known, ShipmentRefs added) {
        var refs = known.refs();
        return new ShipmentHead(
                known.id(),
                known.seller(),
                new ShipmentRefs(
                        refs.po().or(added::po),
                        refs.fbaShipmentId().or(added::fbaShipmentId),
                        refs.reference().or(added::reference),
                        added.destination().or(refs::destination)),
                known.route());
    }
}
