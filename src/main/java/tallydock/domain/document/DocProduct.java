package tallydock.domain.document;

import java.util.Optional;
import tallydock.domain.product.Sku;

/// One row of a product sheet.
public record DocProduct(
        Optional<Sku> sku,
        Codes codes,
        Names names,
        HsCode hsCode,
        DocBody body,
        Optional<Price> price,
        DocFlags flags) {}
