package tallydock.domain.shipment;

import java.util.List;

/// What a shipment should hold: its latest visible packing list, cartons in the list's order.
public record ShipmentPlan(ShipmentHead head, List<PlannedCarton> cartons) {
    public ShipmentPlan {
        cartons = List.copyOf(cartons);
    }
}
