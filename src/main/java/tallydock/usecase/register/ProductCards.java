package tallydock.usecase.register;

import java.util.List;
import java.util.Optional;
import tallydock.domain.product.Product;
import tallydock.domain.product.ProductCode;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;
import tallydock.domain.register.CodeClash;
import tallydock.domain.register.ProductCard;
import tallydock.usecase.FoundProduct;

/// Registered products with all that is known of each.
public interface ProductCards {
    /// The sellers that have a register.
    List<SellerId> sellers();

    Optional<ProductCard> find(SellerId seller, Sku sku);

    /// The products that lay claim to a code; more than one is a question.
    List<ProductCard> carrying(SellerId seller, ProductCode code);

    /// Some products to begin with: what people changed last, then the latest sheet in the order of its SKUs.
    List<FoundProduct> latest(int limit);

    /// In how many pages a seller's register can be read whole.
    int pages(SellerId seller);

    /// One page of it, counted from 0; a product stands on one page alone. A page can be empty.
    List<Product> page(SellerId seller, int number);

    /// The codes that several products of one seller claim, in the order of the codes. Not for a thread that
    /// waits: right after an update the whole register is read.
    List<CodeClash> clashes(int limit);
}
