package tallydock.desk.products;

import java.util.List;
import tallydock.domain.product.Names;
import tallydock.domain.product.ProductCode;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;
import tallydock.usecase.FoundProduct;

/// One line of the list of products.
public record ProductRow(SellerId seller, Sku sku, Names names, List<ProductCode> codes) {
    public ProductRow {
        codes = List.copyOf(codes);
    }

    static ProductRow of(FoundProduct found) {
        return new ProductRow(found.seller(), found.sku(), found.names(), found.barcodes());
    }

    boolean isOf(SellerId other, Sku product) {
        return seller.equals(other) && sku.equals(product);
    }
}
