package tallydock.desk.receive;

import java.util.List;
import tallydock.domain.shipment.ShipmentHead;

/// The inbounds that are not counted through, the one to take first on top. Asked off the FX thread.
@FunctionalInterface
public interface DueShipments {
    List<DueShipment> due();

    /// One inbound, and how many of its cartons are closed.
    record DueShipment(ShipmentHead head, long cartonsDone, long cartons) {}
}
