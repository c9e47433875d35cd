package tallydock.usecase.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
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
import tallydock.usecase.trade.CompareDocuments;

/// The discrepancies of every shipment that was counted or finished, and of every one whose papers disagree.
/// Only shipments that changed since the last look are compared again. May be used by any thread.
public final class CaseList {
    private final Ports ports;
    private Map<ShipmentId, Compared> known = Map.of();
    private Map<ShipmentId, Read> read = Map.of();

    /// What the list needs from outside.
    public record Ports(
            CountedShipments counted,
            Shipments shipments,
            Tallies tallies,
            StationLists lists,
            Inbounds inbounds,
            Documents documents) {}

    /// Whose papers there are to compare, and what compares them.
    public record Documents(ComparedPapers papers, CompareDocuments compare) {}

    private record Compared(Position position, List<Discrepancy> cases, Optional<StillExpected> expected) {}

    private record Read(ComparedPapers.Position position, List<Discrepancy> cases) {}

    public CaseList(Ports ports) {
        this.ports = ports;
    }

    /// As `all(Progress)`, with nobody watching.
    public List<Discrepancy> all() {
        return all(Progress.UNWATCHED);
    }

    /// Shipment by shipment, those that were counted first; in each its cartons in the order of the list,
    /// then unknown codes, then what its papers disagree about. The first look compares every shipment:
    /// `progress` hears of each.
    public synchronized List<Discrepancy> all(Progress progress) {
        var counted = ports.counted().positions();
        var papers = ports.documents().papers().positions();
        var shipments = new LinkedHashSet<>(counted.keySet());
        shipments.addAll(papers.keySet());
        var now = new HashMap<ShipmentId, Compared>();
        var nowRead = new HashMap<ShipmentId, Read>();
        var cases = new ArrayList<Discrepancy>();
        long done = 0;
        for (var shipment : shipments) {
            Optional.ofNullable(counted.get(shipment))
                    .ifPresent(position -> now.put(shipment, compared(shipment, position)));
            Optional.ofNullable(papers.get(shipment))
                    .ifPresent(position -> nowRead.put(shipment, read(shipment, position)));
            Optional.ofNullable(now.get(shipment)).ifPresent(one -> cases.addAll(one.cases));
            Optional.ofNullable(nowRead.get(shipment)).ifPresent(one -> cases.addAll(one.cases));
            progress.rows(++done, shipments.size());
        }
        known = now;
        read = nowRead;
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

    private Read read(ShipmentId shipment, ComparedPapers.Position position) {
        var before = read.get(shipment);
        if (before != null && before.position.equals(position)) {
            return before;
        }
        var cases = ports.shipments()
                .plan(shipment)
                .map(plan -> ports.documents().compare().cases(plan, names(plan)))
                .orElse(List.of());
        return new Read(position, cases);
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
