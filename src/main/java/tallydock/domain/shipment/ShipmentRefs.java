package tallydock.domain.shipment;

import java.util.Optional;

/// The numbers a shipment goes by, as its list states them. `reference` is the list's other number: batch,
/// inbound order, delivery note, bill of lading.
public record ShipmentRefs(
        Optional<String> po, Optional<String> fbaShipmentId, Optional<String> reference, Optional<String> destination) {
    public static final ShipmentRefs NONE =
            new ShipmentRefs(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
