package tallydock.domain.product;

import java.util.List;

/// One registered product of a seller. `barcodes` are the codes that name one unit of it beside the SKU itself: FNSKU,
/// GTIN (as 14 digits), each in the form `ProductCode` gives.
public record Product(
        Sku sku, List<ProductCode> barcodes, Names names, Customs customs, Measures measures, Hazards hazards) {
    public Product {
        barcodes = List.copyOf(barcodes);
    }
}
