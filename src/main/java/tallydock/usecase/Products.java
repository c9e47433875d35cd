package tallydock.usecase;

import java.util.List;
import tallydock.domain.product.CodedProduct;
import tallydock.domain.product.ProductCode;
import tallydock.domain.product.SellerId;
import tallydock.domain.product.Sku;

/// The registers of the sellers this store knows.
public interface Products {
    boolean hasRegister(SellerId seller);

    boolean isRegistered(SellerId seller, Sku sku);

    /// The products a code names: normally one, none for an unknown code, several when the register contradicts itself.
    List<CodedProduct> named(SellerId seller, ProductCode code);
}
