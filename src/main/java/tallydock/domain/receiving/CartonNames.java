package tallydock.domain.receiving;

import java.util.HashMap;
import java.util.Map;
import tallydock.domain.shipment.CartonLabels;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.ShipmentPlan;

/// Which declared carton a counted one is. A carton that was unexpected when it was counted may be named by a later
/// version of the list, so the names are looked up when counts are compared, not when they are made.
final class CartonNames {
    private final Map<String, CartonNo> byLabel = new HashMap<>();

    private CartonNames() {}

    static CartonNames of(ShipmentPlan plan) {
        var names = new CartonNames();
        plan.cartons().forEach(carton -> {
            names.byLabel.putIfAbsent(carton.no().folded(), carton.no());
            CartonLabels.of(plan.head(), carton).forEach(label -> names.byLabel.putIfAbsent(label, carton.no()));
        });
        return names;
    }

    /// The declared number, or the name as counted when the list has no such carton.
    CartonNo numberOf(CartonNo counted) {
        return byLabel.getOrDefault(CartonLabels.folded(counted.text()), counted);
    }
}
