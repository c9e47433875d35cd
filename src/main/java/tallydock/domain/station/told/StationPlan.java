package tallydock.domain.station.told;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import tallydock.domain.product.Names;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.station.stage.OtherCount;

/// What is known here about the shipment that is counted, besides this station's own counts.
public interface StationPlan {
    /// Whether the list has this carton.
    boolean lists(CartonNo carton);

    /// Declared units by SKU, in the list's order; empty for a carton that the list does not have.
    Map<Sku, Long> expected(CartonNo carton);

    /// What the list says this carton weighs with all of its packing, in grams.
    OptionalLong declaredGrams(CartonNo carton);

    /// How many cartons the list has.
    long cartons();

    /// The cartons that should hold this SKU.
    List<CartonNo> cartonsWith(Sku sku);

    Names names(Sku sku);

    /// The count of this carton that another station closed or has open.
    Optional<OtherCount> elsewhere(CartonNo carton);

    /// The cartons of the list that another station closed.
    Set<CartonNo> closedElsewhere();
}
