package tallydock.usecase.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tallydock.domain.discrepancy.Discrepancy;
import tallydock.domain.receiving.Discrepancies;
import tallydock.domain.shipment.ShipmentId;
import tallydock.usecase.Shipments;
import tallydock.usecase.StationLists;
import tallydock.usecase.Tallies;
import tallydock.usecase.desk.CountedShipments.Position;

/// The discrepancies of every shipment that was counted. Only shipments that changed since the last look are compared
/// again. May be used by any thread.
public final class CaseList {
    private final Ports ports;
    private Map<ShipmentId, Compared> known = Map.of();

    /// What the list needs from outside.
    public record Ports(CountedShipments counted, Shipments shipments, Tallies tallies, StationLists lists) {}

    private record Compared(Position position, List<Discrepancy> cases) {}

    public CaseList(Ports ports) {
        this.ports = ports;
    }

    /// Shipment by shipment; in each its cartons in the order of the list, then unknown codes.
    public synchronized List<Discrepancy> all() {
        var now = new HashMap<ShipmentId, Compared>();
        var cases = new ArrayList<Discrepancy>();
        ports.counted().positions().forEach((shipment, position) -> {
            var compared = compared(shipment, position);
            now.put(shipment, compared);
            cases.addAll(compared.cases);
        });
        known = now;
        return List.copyOf(cases);
    }

    /// A shipment without a complete list has nothing to be compared with.
    private Compared compared(ShipmentId shipment, Position position) {
        var before = known.get(shipment);
        if (before != null && before.position.equals(position)) {
            return before;
        }
        var cases = ports.shipments()
                .plan(shipment)
                .map(plan -> Discrepancies.of(
                        plan, ports.tallies().of(shipment), sku -> ports.lists().names(plan.head(), sku)))
                .orElseGet(List::of);
        return new Compared(position, cases);
    }
}
