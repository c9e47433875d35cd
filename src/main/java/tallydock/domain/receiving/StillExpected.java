package tallydock.domain.receiving;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tallydock.domain.receiving.Receipt.CartonReceipt;
import tallydock.domain.receiving.Receipt.Status;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentPlan;

/// What of a list has not come yet: `unseen` cartons that nobody scanned, `begun` ones that are not closed, and the
/// units that lack in both. While the inbound is in work this is calm news; once it is finished the same are cases.
public record StillExpected(ShipmentHead shipment, long unseen, long begun, long units) {
    /// `tallies` earliest first; of several counts of one carton the earliest stands.
    public static StillExpected of(ShipmentPlan plan, List<CountedTally> tallies, InboundState inbound) {
        var unfinished = unfinished(plan, tallies, inbound);
        long unseen = 0;
        long begun = 0;
        long units = 0;
        for (var carton : Reconciliation.of(plan, tallies).cartons()) {
            boolean isUnseen = carton.status() == Status.MISSING;
            boolean isBegun = carton.status() == Status.RECEIVED
                    && unfinished.containsKey(carton.carton().orElseThrow());
            unseen += isUnseen ? 1 : 0;
            begun += isBegun ? 1 : 0;
            units += isUnseen || isBegun ? lacking(carton) : 0;
        }
        return new StillExpected(plan.head(), unseen, begun, units);
    }

    /// Whether all is in.
    public boolean isNothing() {
        return unseen == 0 && begun == 0;
    }

    private static long lacking(CartonReceipt carton) {
        return carton.lines().stream()
                .mapToLong(line -> Math.max(0, line.expected() - line.received()))
                .sum();
    }

    /// The cartons whose standing count is not done, by their number in the list.
    static Map<CartonNo, CountedTally> unfinished(ShipmentPlan plan, List<CountedTally> tallies, InboundState inbound) {
        var names = CartonNames.of(plan);
        Map<CartonNo, CountedTally> standing = new HashMap<>();
        tallies.forEach(
                tally -> tally.carton().map(names::numberOf).ifPresent(carton -> standing.putIfAbsent(carton, tally)));
        standing.values().removeIf(inbound::isDone);
        return standing;
    }
}
