package tallydock.store.projection;

import java.util.List;
import tallydock.domain.product.SheetProduct;
import tallydock.domain.shipment.PlannedCarton;
import tallydock.domain.shipment.PlannedLine;

/// Some rows of one import, under the import's number.
public sealed interface ImportRows {
    /// Cartons of a list; `position` counts those before, `fba` is the FBA shipment id that labels are made from (empty
    /// text: none), `named` are their lines that name a product as no line of the list did before.
    record CartonRows(long importId, String fba, int position, List<PlannedCarton> cartons, List<PlannedLine> named)
            implements ImportRows {
        public CartonRows {
            cartons = List.copyOf(cartons);
            named = List.copyOf(named);
        }
    }

    /// Products of a sheet; `part` is the ordinal of the part they lie in.
    record ProductRows(long importId, int part, List<SheetProduct> products) implements ImportRows {
        public ProductRows {
            products = List.copyOf(products);
        }
    }
}
