package tallydock.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.shipment.ShipmentPlan;

/// The shipments of this store and their latest packing lists.
public interface Shipments {
    Optional<ShipmentHead> find(ShipmentId id);

    /// Those that go by this PO, FBA shipment id or reference, compared without case.
    List<ShipmentHead> named(String name);

    /// The whole latest list; empty when no list of the shipment is complete here.
    Optional<ShipmentPlan> plan(ShipmentId id);

    /// The carton of the latest list that carries this label: its box id, its SSCC (18 digits), the FBA label made from
    /// shipment id and number, or its number when that has a letter.
    Optional<CartonNo> cartonLabelled(ShipmentId id, String label);

    /// Declared units by SKU of one carton of the latest list.
    Map<Sku, Long> expected(ShipmentId id, CartonNo carton);
}
