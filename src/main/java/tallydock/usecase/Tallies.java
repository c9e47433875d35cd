package tallydock.usecase;

import java.util.List;
import tallydock.domain.receiving.CountedTally;
import tallydock.domain.shipment.ShipmentId;

/// What has been counted, by tally.
public interface Tallies {
    /// All tallies of a shipment, earliest first.
    List<CountedTally> of(ShipmentId shipment);
}
