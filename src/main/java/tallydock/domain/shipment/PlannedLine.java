package tallydock.domain.shipment;

import java.util.Optional;
import tallydock.domain.product.Customs;
import tallydock.domain.product.Names;
import tallydock.domain.product.Sku;

/// One SKU in one carton as its packing list declares it. `qty` is units in this carton; `gtin` keeps its printed
/// digits.
public record PlannedLine(
        Sku sku, long qty, Optional<String> fnsku, Optional<String> gtin, Names names, Customs customs) {
    public PlannedLine {
        if (qty < 0) {
            throw new IllegalArgumentException("a declared quantity is not negative: " + qty);
        }
    }
}
