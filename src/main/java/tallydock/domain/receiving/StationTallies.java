package tallydock.domain.receiving;

import java.util.Optional;
import tallydock.domain.shipment.CartonNo;

/// The tallies of one shipment that this station has, as a decision looks at them.
public interface StationTallies {
    /// The one that units are counted in now.
    Optional<Tally> open();

    Optional<Tally> ofCarton(CartonNo carton);

    /// The one of goods without a carton.
    Optional<Tally> loose();
}
