package tallydock.domain.document;

import java.util.Optional;
import tallydock.domain.product.Sku;

/// One row of a product sheet; `row` counts from 1 as people see it.
public record DocProduct(
        int row, Optional<Sku> sku, Codes codes, Names names, DocCustoms customs, DocBody body, DocFlags flags) {
    public HsCode hsCode() {
        return customs.hsCode();
    }

    public Optional<Price> price() {
        return customs.price();
    }
}
