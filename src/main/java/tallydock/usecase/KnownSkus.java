package tallydock.usecase;

import tallydock.domain.product.Sku;

/// The register a list is checked against.
@FunctionalInterface
public interface KnownSkus {
    boolean isRegistered(Sku sku);
}
