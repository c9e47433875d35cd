package tallydock.usecase;

import java.util.List;
import tallydock.domain.discrepancy.Discrepancy;
import tallydock.domain.product.Names;
import tallydock.domain.receiving.CountedTally;
import tallydock.domain.receiving.Discrepancies;

/// What the room of discrepancies would show of a floor's first shipment.
final class FloorCases {
    private FloorCases() {}

    static List<CountedTally> tallies(Floor floor) {
        return floor.of(floor.plan().head().id());
    }

    static List<Discrepancy> of(Floor floor) {
        var inbound = floor.stateOf(floor.plan().head().id());
        return Discrepancies.of(new Discrepancies.Counting(floor.plan(), tallies(floor), inbound), _ -> Names.NONE);
    }
}
