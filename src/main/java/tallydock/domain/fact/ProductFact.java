package tallydock.domain.fact;

import java.util.List;
import java.util.Map;
import tallydock.domain.product.Measures;
import tallydock.domain.product.ProductBarcode;
import tallydock.domain.product.ProductCode;
import tallydock.domain.product.ProductField;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;

/// What a person said about one product of a seller, or measured of it. The place of such a fact names as its basis the
/// revision of the product that the person saw.
public sealed interface ProductFact extends Fact {
    SellerId seller();

    Sku sku();

    /// Fields took other values, blank where one was cleared; what is not named stays. A SKU that no sheet has is
    /// registered by this.
    record ProductEdited(SellerId seller, Sku sku, Map<ProductField, String> values) implements ProductFact {
        public ProductEdited {
            values = Map.copyOf(values);
            values.forEach((field, text) -> {
                if (!field.takes(text)) {
                    throw new IllegalArgumentException(field + " cannot be '" + text + "'");
                }
            });
        }
    }

    /// The code names the product from now on.
    record CodeAdded(SellerId seller, Sku sku, ProductBarcode code) implements ProductFact {}

    /// The code names the product no more, until somebody or a later sheet says it again.
    record CodeRemoved(SellerId seller, Sku sku, ProductCode code) implements ProductFact {}

    /// Several products laid claim to the code; it names this one and none of those in `against`, whatever later sheets
    /// say of them.
    record CodeDecided(SellerId seller, Sku sku, ProductBarcode code, List<Sku> against) implements ProductFact {
        public CodeDecided {
            against = List.copyOf(against);
        }
    }

    /// Somebody weighed or measured one unit with `instrument`. It stands beside what is registered and replaces
    /// nothing.
    record ProductMeasured(SellerId seller, Sku sku, Measures measures, String instrument) implements ProductFact {}
}
