package tallydock.domain.receiving;

import java.util.Optional;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;

/// What was found of a tally's carton besides its units.
public sealed interface TallyMark {
    /// It came with the label of another carton, and was given a name of its own.
    ///
    /// @param labelled the carton whose label it bore
    record SecondBox(CartonNo labelled) implements TallyMark {}

    /// Goods in it must not be shelved; `sku` is empty where the whole carton is meant.
    record Prohibited(Optional<Sku> sku) implements TallyMark {}
}
