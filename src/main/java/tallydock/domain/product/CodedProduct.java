package tallydock.domain.product;

/// What one scan of a code means: so many units of this product.
public record CodedProduct(Sku sku, long units) {}
