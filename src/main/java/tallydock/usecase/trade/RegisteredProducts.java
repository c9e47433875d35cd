package tallydock.usecase.trade;

import java.util.Map;
import java.util.Set;
import tallydock.domain.product.Product;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;

/// What sellers' registers say about products.
public interface RegisteredProducts {
    /// Those of the SKUs that the seller has registered, as the row that counts has them.
    Map<Sku, Product> of(SellerId seller, Set<Sku> skus);
}
