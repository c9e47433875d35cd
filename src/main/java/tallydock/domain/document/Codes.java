package tallydock.domain.document;

import java.util.List;
import java.util.Optional;
import tallydock.domain.product.ProductBarcode;

/// The barcodes a line states for its product: FNSKU in capitals, GTIN as printed with a right check digit, and what
/// other codes it has.
public record Codes(Optional<String> fnsku, Optional<String> gtin, List<ProductBarcode> more) {
    public static final Codes NONE = new Codes(Optional.empty(), Optional.empty());

    public Codes {
        more = List.copyOf(more);
    }

    public Codes(Optional<String> fnsku, Optional<String> gtin) {
        this(fnsku, gtin, List.of());
    }

    /// The same with other codes beside FNSKU and GTIN.
    public Codes with(List<ProductBarcode> others) {
        return new Codes(fnsku, gtin, others);
    }
}
