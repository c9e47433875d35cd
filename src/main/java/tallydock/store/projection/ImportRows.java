package tallydock.store.projection;

import java.util.List;
import tallydock.domain.product.SheetProduct;
import tallydock.domain.shipment.PlannedCarton;

/// Some rows of one import, under the import's number.
public sealed interface ImportRows {
    /// Cartons of a list; `position` counts those before, `fba` is the FBA shipment id that labels are made from (empty
    /// text: none).
    record CartonRows(long importId, String fba, int position, List<PlannedCarton> cartons) implements ImportRows {
        public CartonRows {
            cartons = List.copyOf(cartons);
        }
    }

    /// Products of a sheet; `part` is the ordinal of the part they lie in.
    record ProductRows(long importId, int part, List<SheetProduct> products) implements ImportRows {
        public ProductRows {
            products = List.copyOf(products);
        }
    }
}
