package tallydock.app.cli;

import java.util.List;
import tallydock.app.station.OpenStation;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;

/// Finds the shipment a person named: by id, or by PO, FBA shipment id or reference where only one goes by it.
final class ShipmentChoice {
    private ShipmentChoice() {}

    static ShipmentHead find(OpenStation station, Sentences sentences, String name) {
        List<ShipmentHead> found = ShipmentId.parse(name)
                .map(id -> station.shipments().find(id).stream().toList())
                .orElseGet(() -> station.shipments().named(name));
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw new UnreadableInput(
                found.isEmpty()
                        ? sentences.of("shipment.unknown", name)
                        : sentences.of("shipment.ambiguous", name, found.size()));
    }
}
