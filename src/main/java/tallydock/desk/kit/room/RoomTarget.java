package tallydock.desk.kit.room;

import java.util.Optional;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.ShipmentId;

/// What a person wants to see in the room they go to.
public sealed interface RoomTarget {
    /// The room as it was left.
    record AsItWas() implements RoomTarget {}

    /// One shipment, and in it one carton where one is meant.
    record OfShipment(ShipmentId shipment, Optional<CartonNo> carton) implements RoomTarget {}
}
