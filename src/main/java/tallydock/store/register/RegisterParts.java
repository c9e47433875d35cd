package tallydock.store.register;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tallydock.domain.product.Product;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;
import tallydock.store.db.Reads;
import tallydock.store.projection.RegisterFold;
import tallydock.usecase.trade.RegisteredProducts;

/// Reads whole products as they are registered now.
public final class RegisterParts implements RegisteredProducts {
    private final Reads reads;
    private final RegisterFold fold;

    public RegisterParts(Reads reads, RegisterFold fold) {
        this.reads = reads;
        this.fold = fold;
    }

    @Override
    public Map<Sku, Product> of(SellerId seller, Set<Sku> skus) {
        return reads.read(db -> {
            Map<Sku, Product> found = new LinkedHashMap<>();
            skus.forEach(sku -> fold.card(db, seller, sku.folded()).ifPresent(card -> found.put(sku, card.product())));
            return found;
        });
    }
}
