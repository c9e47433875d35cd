package tallydock.usecase.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tallydock.domain.discrepancy.Discrepancy;
import tallydock.domain.product.Names;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.Discrepancies;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.shipment.ShipmentPlan;
import tallydock.usecase.Progress;
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

    /// As `all(Progress)`, with nobody watching.
    public List<Discrepancy> all() {
        return all(Progress.UNWATCHED);
    }

    /// Shipment by shipment; in each its cartons in the order of the list, then unknown codes. The first look compares
    /// every shipment: `progress` hears of each.
    public synchronized List<Discrepancy> all(Progress progress) {
        var now = new HashMap<ShipmentId, Compared>();
        var cases = new ArrayList<Discrepancy>();
        var positions = ports.counted().positions();
        positions.forEach((shipment, position) -> {
            var compared = compared(shipment, position);
            now.put(shipment, compared);
            cases.addAll(compared.cases);
            progress.rows(now.size(), positions.size());
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
                .map(plan -> Discrepancies.of(plan, ports.tallies().of(shipment), names(plan)))
                .orElseGet(List::of);
        return new Compared(position, cases);
    }

    /// The list is at hand: only what it names in one language or in none is asked for.
    private Function<Sku, Names> names(ShipmentPlan plan) {
        Map<Sku, Names> listed = new HashMap<>();
        plan.cartons().stream()
                .flatMap(carton -> carton.lines().stream())
                .filter(line ->
                        line.names().zh().isPresent() && line.names().en().isPresent())
                .forEach(line -> listed.putIfAbsent(line.sku(), line.names()));
        return sku -> Optional.ofNullable(listed.get(sku))
                .orElseGet(() -> ports.lists().names(plan.head(), sku));
    }
}
