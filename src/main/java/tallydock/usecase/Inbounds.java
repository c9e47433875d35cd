package tallydock.usecase;

import tallydock.domain.receiving.InboundState;
import tallydock.domain.shipment.ShipmentId;

/// What was said about inbounds as a whole.
public interface Inbounds {
    InboundState stateOf(ShipmentId shipment);
}
