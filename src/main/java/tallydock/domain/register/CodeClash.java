package tallydock.domain.register;

import java.util.List;
import tallydock.domain.product.ProductCode;
import tallydock.domain.product.SellerId;

/// One code on several products of a seller: a question for a person, who must see every side.
public record CodeClash(SellerId seller, ProductCode code, List<ProductCard> sides) {
    public CodeClash {
        sides = List.copyOf(sides);
    }
}
