package tallydock.usecase.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tallydock.domain.receiving.CountedTally;
import tallydock.domain.receiving.InboundState;
import tallydock.domain.receiving.Receipt.CartonReceipt;
import tallydock.domain.receiving.Reconciliation;
import tallydock.domain.receiving.StillExpected;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.PlannedCarton;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.shipment.ShipmentPlan;
import tallydock.usecase.Inbounds;
import tallydock.usecase.Tallies;
import tallydock.usecase.desk.ListPages.ListSums;

/// Looks at one shipment, however long its list: its sums at once, its cartons a page at a time. It says of
/// each what comparing the whole list says.
public final class LookIntoShipment {
    private final Ports ports;

    /// What it needs from outside.
    public record Ports(ListPages lists, Tallies tallies, Inbounds inbounds) {}

    public LookIntoShipment(Ports ports) {
        this.ports = ports;
    }

    /// Empty when no list of the shipment is complete here.
    public Optional<ShipmentLook> run(ShipmentId shipment) {
        return ports.lists().sums(shipment).map(this::look);
    }

    private ShipmentLook look(ListSums sums) {
        var shipment = sums.head().id();
        var tallies = ports.tallies().of(shipment);
        var names = tallies.stream().flatMap(LookIntoShipment::cartons).collect(Collectors.toSet());
        var listed = ports.lists().listed(sums.list(), names);
        var known = tallies.stream()
                .map(tally -> tally.under(counted -> listed.getOrDefault(counted, counted)))
                .toList();
        Set<CartonNo> counted = known.stream()
                .flatMap(tally -> tally.carton().stream())
                .filter(new HashSet<>(listed.values())::contains)
                .collect(Collectors.toSet());
        var plan = new ShipmentPlan(sums.head(), ports.lists().contents(sums.list(), counted));
        return new ShipmentLook(
                sums,
                known,
                Reconciliation.of(plan, known),
                StillExpected.of(plan, known, InboundState.OPEN),
                ports.inbounds().stateOf(shipment));
    }

    /// The carton of a tally, and the one whose label it bore.
    private static Stream<CartonNo> cartons(CountedTally tally) {
        return Stream.concat(tally.carton().stream(), tally.labelled().stream());
    }

    /// The cartons of one page of the list, from 0; what was counted beyond the list ends the last.
    public List<CartonReceipt> cartons(ShipmentLook look, int page) {
        var sums = look.sums();
        var cartons = ports.lists().page(sums.list(), page);
        Set<CartonNo> numbers = cartons.stream().map(PlannedCarton::no).collect(Collectors.toSet());
        var tallies = look.tallies().stream()
                .filter(tally -> cartons(tally).anyMatch(numbers::contains))
                .toList();
        var receipts = Reconciliation.of(new ShipmentPlan(sums.head(), cartons), tallies).cartons().stream()
                .filter(receipt -> receipt.carton().filter(numbers::contains).isPresent())
                .toList();
        return page + 1 < sums.pages()
                ? receipts
                : Stream.concat(receipts.stream(), look.beyondTheList().stream())
                        .toList();
    }
}
