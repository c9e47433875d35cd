package tallydock.usecase.version;

import tallydock.domain.shipment.ShipmentHead;

/// What a person says about a list whose purchase order is that of a shipment already there.
public sealed interface VersionChoice {
    /// Nobody was asked yet.
    record Unasked() implements VersionChoice {}

    /// It is another shipment.
    record OwnShipment() implements VersionChoice {}

    /// It takes the place of the latest list of this shipment.
    record VersionOf(ShipmentHead shipment) implements VersionChoice {}
}
