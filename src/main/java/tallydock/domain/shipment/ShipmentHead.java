package tallydock.domain.shipment;

import tallydock.domain.product.SellerId;

/// Who a shipment is: its id, seller and the numbers it goes by.
public record ShipmentHead(ShipmentId id, SellerId seller, ShipmentRefs refs, Route route) {}
