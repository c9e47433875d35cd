package tallydock.domain.document;

import java.util.Optional;
import tallydock.domain.product.Sku;

/// So many pieces of one product in one carton.
public record DocLine(Optional<Sku> sku, Codes codes, DocQty qty, Names names, HsCode hsCode, Optional<Price> price) {}
