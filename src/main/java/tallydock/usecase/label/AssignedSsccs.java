package tallydock.usecase.label;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tallydock.domain.barcode.Sscc;
import tallydock.domain.label.sscc.SsccRange;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.ShipmentId;

/// The SSCCs that were given to cartons and pallets, also by other stations as far as their facts are here.
public interface AssignedSsccs {
    Map<CartonNo, Sscc> ofCartons(ShipmentId shipment);

    /// In the order of the pallets.
    List<Sscc> ofPallets(ShipmentId shipment);

    /// The highest number of a range that was given.
    Optional<Given> highest(SsccRange range);

    /// A number, and the epoch of the station that gave it.
    record Given(Sscc sscc, int epoch) {}
}
