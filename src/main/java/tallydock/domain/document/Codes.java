package tallydock.domain.document;

import java.util.Optional;

/// The barcodes a line states for its product: FNSKU in capitals, GTIN as printed with a right check digit.
public record Codes(Optional<String> fnsku, Optional<String> gtin) {
    public static final Codes NONE = new Codes(Optional.empty(), Optional.empty());
}
