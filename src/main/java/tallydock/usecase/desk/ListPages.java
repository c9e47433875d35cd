package tallydock.usecase.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import tallydock.domain.product.Names;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.PlannedCarton;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;

/// The latest lists of shipments, added up and in pages: nobody reads a million rows to look at a few. A list
/// is asked by its number, so that another which comes meanwhile does not mix with it.
public interface ListPages {
    /// Of the latest list; empty when no list of the shipment is complete here.
    Optional<ListSums> sums(ShipmentId shipment);

    /// Which cartons of a list were counted under these names, each a number or a label. A name that the list
    /// does not have is left out.
    Map<CartonNo, CartonNo> listed(long list, Set<CartonNo> counted);

    /// What these cartons of a list hold, without their weights: those are in the pages alone.
    List<PlannedCarton> contents(long list, Set<CartonNo> cartons);

    /// The cartons of one page, from 0, in the order of the list.
    List<PlannedCarton> page(long list, int number);

    /// How many cartons and pages a list has, and its units and names by SKU.
    record ListSums(
            ShipmentHead head, long list, int pages, long cartons, SortedMap<Sku, Long> units, Map<Sku, Names> names) {
        public ListSums {
            names = Map.copyOf(names);
        }
    }
}
