package tallydock.usecase;

import java.util.List;
import tallydock.domain.product.Names;
import tallydock.domain.product.ProductCode;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;

/// A product as the register has it now. `barcodes` are the codes that name one unit of it beside the SKU.
public record FoundProduct(SellerId seller, Sku sku, Names names, List<ProductCode> barcodes) {
    public FoundProduct {
        barcodes = List.copyOf(barcodes);
    }
}
