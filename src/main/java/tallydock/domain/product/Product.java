package tallydock.domain.product;

import java.util.List;

/// One registered product of a seller. `barcodes` are the codes that name it beside the SKU itself, each code once.
public record Product(
        Sku sku,
        List<ProductBarcode> barcodes,
        Names names,
        Customs customs,
        Measures measures,
        Hazards hazards,
        Keeping keeping) {
    public Product {
        barcodes = List.copyOf(barcodes);
    }

    /// A product of which nothing is known but its SKU.
    public static Product bare(Sku sku) {
        return new Product(
                sku, List.of(), Names.NONE, Customs.NONE, Measures.UNKNOWN, Hazards.UNSTATED, Keeping.UNSTATED);
    }

    /// The same with other codes.
    public Product with(List<ProductBarcode> codes) {
        return new Product(sku, codes, names, customs, measures, hazards, keeping);
    }

    /// The same with other names.
    public Product with(Names other) {
        return new Product(sku, barcodes, other, customs, measures, hazards, keeping);
    }

    /// The same with other customs data.
    public Product with(Customs other) {
        return new Product(sku, barcodes, names, other, measures, hazards, keeping);
    }

    /// The same with other measures.
    public Product with(Measures other) {
        return new Product(sku, barcodes, names, customs, other, hazards, keeping);
    }

    /// The same with other hazards.
    public Product with(Hazards other) {
        return new Product(sku, barcodes, names, customs, measures, other, keeping);
    }

    /// The same with other keeping.
    public Product with(Keeping other) {
        return new Product(sku, barcodes, names, customs, measures, hazards, other);
    }
}
