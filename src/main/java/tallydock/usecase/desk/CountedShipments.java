package tallydock.usecase.desk;

import java.util.Map;
import tallydock.domain.shipment.ShipmentId;

/// Which shipments were counted or finished at all, and whether anything about them has changed.
public interface CountedShipments {
    /// Where each of them stands now. One that stands where it stood before has the same list and the same counts.
    Map<ShipmentId, Position> positions();

    /// The last fact of the shipment and its latest list, as the store numbers them.
    record Position(long fact, long list) {}
}
