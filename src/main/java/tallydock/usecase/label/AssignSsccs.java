package tallydock.usecase.label;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tallydock.domain.barcode.Sscc;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.Ids;
import tallydock.domain.fact.LabelFact.Bearer;
import tallydock.domain.fact.LabelFact.SsccAssigned;
import tallydock.domain.fact.StationFact.EpochStarted;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.label.sscc.SsccRange;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.shipment.ShipmentPlan;
import tallydock.usecase.FactHistory;
import tallydock.usecase.FactLog;
import tallydock.usecase.StationIdentity;

/// Gives numbers of this station's range to cartons and pallets that have none, one after the other. A number is given
/// once: GS1 asks that none comes again within twelve months, and here none ever does. After a restored backup a
/// thousand are left out, since what was given after the backup is not known any more.
public final class AssignSsccs {
    private static final long LEFT_OUT = 1_000;

    /// Scans are stored between two of these.
    private static final int AT_ONCE = 200;

    private final Ports ports;
    private final StreamId station;

    /// What it needs. There is one `AssignSsccs` a store, so that no number is given to two at once.
    public record Ports(
            FactLog log,
            FactHistory history,
            AssignedSsccs assigned,
            SsccRanges ranges,
            Ids ids,
            InstantSource clock) {}

    public AssignSsccs(Ports ports, StationIdentity identity) {
        this.ports = ports;
        this.station = new StreamId(StreamKind.STATION, identity.station().toString());
    }

    /// What was given so far.
    public AssignedSsccs assigned() {
        return ports.assigned();
    }

    /// What came of it. In the last two cases nobody got a number.
    public sealed interface Result {
        /// All have one now.
        ///
        /// @param given how many were given just now
        record Assigned(int given) implements Result {}

        /// Nobody has said which numbers this station may give.
        record NoRange() implements Result {}

        /// So many more would be needed than the range still has.
        record RangeEnds(SsccRange range, long left, long needed) implements Result {}
    }

    /// Gives a number to each of these cartons that has none, neither from its list nor from here.
    public synchronized Result cartons(ShipmentPlan plan, CartonChoice choice, Actor by) {
        var known = ports.assigned().ofCartons(plan.head().id());
        List<Bearer> lacking = new ArrayList<>();
        for (int place : choice.places(plan)) {
            var carton = plan.cartons().get(place);
            boolean isOfList = carton.barcode().flatMap(Sscc::parse).isPresent();
            if (!isOfList && !known.containsKey(carton.no())) {
                lacking.add(new Bearer.OfCarton(new CartonNo(carton.no().text())));
            }
        }
        return give(plan.head().id(), lacking, by);
    }

    /// Sees to it that a shipment has numbers for so many pallets.
    public synchronized Result pallets(ShipmentId shipment, int count, Actor by) {
        List<Bearer> lacking = new ArrayList<>();
        for (int number = ports.assigned().ofPallets(shipment).size() + 1; number <= count; number++) {
            lacking.add(new Bearer.OfPallet(number));
        }
        return give(shipment, lacking, by);
    }

    private Result give(ShipmentId shipment, List<Bearer> bearers, Actor by) {
        if (bearers.isEmpty()) {
            return new Result.Assigned(0);
        }
        var range = ports.ranges().own();
        if (range.isEmpty()) {
            return new Result.NoRange();
        }
        long next = next(range.orElseThrow());
        long left = Math.max(0, range.orElseThrow().last() - next + 1);
        if (left < bearers.size()) {
            return new Result.RangeEnds(range.orElseThrow(), left, bearers.size());
        }
        append(shipment, bearers, new Numbers(range.orElseThrow(), next), by);
        return new Result.Assigned(bearers.size());
    }

    private record Numbers(SsccRange range, long next) {}

    private void append(ShipmentId shipment, List<Bearer> bearers, Numbers numbers, Actor by) {
        var place = FactPlace.in(new StreamId(StreamKind.SHIPMENT, shipment.toString()));
        var drafts = new ArrayList<Draft>();
        for (int i = 0; i < bearers.size(); i++) {
            var fact = new SsccAssigned(numbers.range().number(numbers.next() + i), bearers.get(i));
            drafts.add(new Draft(ports.ids().event(), by, ports.clock().instant(), place, fact));
            if (drafts.size() == AT_ONCE || i == bearers.size() - 1) {
                ports.log().append(List.copyOf(drafts));
                drafts.clear();
            }
        }
    }

    private long next(SsccRange range) {
        var highest = ports.assigned().highest(range);
        var serial = highest.map(given -> range.serial(given.sscc())).orElse(OptionalLong.empty());
        if (serial.isEmpty()) {
            return range.first() + LEFT_OUT * (epoch().orElse(1) - 1);
        }
        int since = Math.max(0, epoch().orElse(1) - highest.orElseThrow().epoch());
        return serial.getAsLong() + 1 + LEFT_OUT * since;
    }

    /// Grows by one with each restored backup.
    private Optional<Integer> epoch() {
        var found = new Object() {
            private Optional<Integer> latest = Optional.empty();
        };
        ports.history()
                .ofStream(
                        station,
                        recorded -> recorded.fact()
                                .filter(EpochStarted.class::isInstance)
                                .ifPresent(_ -> found.latest = Optional.of(
                                        recorded.entry().header().key().epoch())));
        return found.latest;
    }
}
