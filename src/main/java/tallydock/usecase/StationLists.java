package tallydock.usecase;

import java.util.List;
import java.util.OptionalLong;
import tallydock.domain.product.Names;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;

/// What a counting station asks the latest packing lists, one carton or SKU at a time: a list of 100,000 cartons is
/// never read whole for a scan.
public interface StationLists {
    /// Whether the list has this carton, with lines or without.
    boolean lists(ShipmentId shipment, CartonNo carton);

    /// What the list says this carton weighs with all of its packing, in grams. It may read the whole list.
    OptionalLong declaredGrams(ShipmentId shipment, CartonNo carton);

    /// How many cartons the list has.
    long cartons(ShipmentId shipment);

    /// The first cartons of the list that should hold this SKU, a handful at most.
    List<CartonNo> cartonsWith(ShipmentId shipment, Sku sku);

    /// What the list, failing that the register, calls this SKU.
    Names names(ShipmentHead shipment, Sku sku);

    /// The shipments whose latest list has a carton with this label, in the form labels are compared in.
    List<ShipmentHead> labelled(String label);
}
