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
import tallydock.domain.receiving.Discrepancies.Counting;
import tallydock.domain.receiving.StillExpected;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.shipment.ShipmentPlan;
import tallydock.usecase.Inbounds;
import tallydock.usecase.Progress;
import tallydock.usecase.Shipments;
import tallydock.usecase.StationLists;
import tallydock.usecase.Tallies;
import tallydock.usecase.desk.CountedShipments.Position;

/// The discrepancies of every shipment that was counted or finished. Only shipments that changed since the last look
/// are compared
/// again. May be used by any thread.
public final class CaseList {
    private final Ports ports;
    private Map<ShipmentId, Compared> known = Map.of();

    /// What the list needs from outside.
    public record Ports(
            CountedShipments counted, Shipments shipments, Tallies tallies, StationLists lists, Inbounds inbounds) {}

    private record Compared(Position position, List<Discrepancy> cases, Optional<StillExpected> expected) {}

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

    /// What may still come, of each shipment in work that lacks something, as of the last look at the cases.
    public synchronized List<StillExpected> expected() {
        return known.values().stream()
                .flatMap(compared -> compared.expected.stream())
                .toList();
    }

    /// A shipment without a complete list has nothing to be compared with.
    private Compared compared(ShipmentId shipment, Position position) {
        var before = known.get(shipment);
        if (before != null && before.position.equals(position)) {
            return before;
        }
        return ports.shipments()
                .plan(shipment)
                .map(plan -> compared(position, plan))
                .orElseGet(() -> new Compared(position, List.of(), Optional.empty()));
    }

    private Compared compared(Position position, ShipmentPlan plan) {
        var shipment = plan.head().id();
        var tallies = ports.tallies().of(shipment);
        var inbound = ports.inbounds().stateOf(shipment);
        var expected = Optional.of(StillExpected.of(plan, tallies, inbound))
                .filter(rest -> !inbound.isFinished() && !tallies.isEmpty() && !rest.isNothing());
        return new Compared(position, Discrepancies.of(new Counting(plan, tallies, inbound), names(plan)), expected);
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
