package tallydock.usecase.version;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tallydock.domain.document.PackingListDoc;
import tallydock.domain.receiving.Recheck;
import tallydock.domain.receiving.Reconciliation;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.shipment.ShipmentPlan;
import tallydock.domain.shipment.version.ListDiff;
import tallydock.usecase.ImportContext;
import tallydock.usecase.ImportOutcome;
import tallydock.usecase.ImportPackingList;
import tallydock.usecase.ListPlan;
import tallydock.usecase.Originals;
import tallydock.usecase.Shipments;
import tallydock.usecase.SourceFile;
import tallydock.usecase.Tallies;

/// Imports a packing list that may have come before. A list of a known seller and purchase order with other
/// document numbers is offered as a new version, never silently stored as a shipment of its own. What was
/// counted is compared anew and none of it is lost: counts are facts of the shipment, not of its list.
public final class ImportVersion {
    private final Ports ports;

    public ImportVersion(Ports ports) {
        this.ports = ports;
    }

    /// What it needs beside the plain import.
    public record Ports(ImportPackingList imports, Originals originals, Shipments shipments, Tallies tallies) {}

    /// A sheet to import: where it is and for whom.
    public record Request(SourceFile file, ImportContext context) {}

    /// Stores a list that was read from the request's file already.
    public VersionResult store(Request request, PackingListDoc list, VersionChoice choice) {
        var own = ShipmentId.of(
                request.context().seller(), list.shipment(), ports.originals().hash(request.file()));
        var offers = choice instanceof VersionChoice.Unasked
                        && ports.shipments().find(own).isEmpty()
                ? others(request, list, own)
                : List.<ShipmentHead>of();
        if (!offers.isEmpty()) {
            var changes = offers.stream()
                    .flatMap(head -> change(head.id(), list).stream())
                    .toList();
            return new VersionResult.Offered(list, changes);
        }
        Optional<ShipmentHead> version =
                choice instanceof VersionChoice.VersionOf(var head) ? Optional.of(head) : Optional.empty();
        var change = change(version.map(ShipmentHead::id).orElse(own), list);
        var outcome = ports.imports().store(request.file(), request.context(), list, version);
        return new VersionResult.Imported(
                outcome, change.filter(_ -> outcome instanceof ImportOutcome.Stored<PackingListDoc>));
    }

    /// Shipments of the same seller and purchase order that have a list.
    private List<ShipmentHead> others(Request request, PackingListDoc list, ShipmentId own) {
        Predicate<ShipmentHead> isOther = head ->
                head.seller().equals(request.context().seller()) && !head.id().equals(own);
        return list.shipment().po().map(ports.shipments()::named).orElse(List.of()).stream()
                .filter(isOther)
                .filter(head -> samePo(head, list))
                .filter(head -> ports.shipments().plan(head.id()).isPresent())
                .toList();
    }

    private static boolean samePo(ShipmentHead head, PackingListDoc list) {
        return head.refs()
                .po()
                .filter(po -> list.shipment().po().filter(po::equalsIgnoreCase).isPresent())
                .isPresent();
    }

    private Optional<VersionChange> change(ShipmentId id, PackingListDoc list) {
        return ports.shipments().plan(id).map(before -> {
            var after = new ShipmentPlan(before.head(), ListPlan.of(list).cartons());
            var tallies = ports.tallies().of(id);
            var was = Reconciliation.of(before, tallies);
            var is = Reconciliation.of(after, tallies);
            return new VersionChange(
                    before.head(),
                    ListDiff.between(before.cartons(), after.cartons()),
                    tallies.isEmpty() ? List.of() : Recheck.between(was, is),
                    is.totals().receivedUnits());
        });
    }
}
