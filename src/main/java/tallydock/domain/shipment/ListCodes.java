package tallydock.domain.shipment;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tallydock.domain.product.ProductCode;

/// The codes that a line of a list names its product by, in the form codes are compared in.
public final class ListCodes {
    private ListCodes() {}

    /// SKU, FNSKU and GTIN as far as the list has them.
    public static Set<String> of(PlannedLine line) {
        return Stream.of(
                        Optional.of(ProductCode.of(line.sku().code())),
                        line.fnsku().map(ProductCode::of),
                        line.gtin().map(ProductCode::ofGtin))
                .flatMap(Optional::stream)
                .map(ProductCode::text)
                .collect(Collectors.toUnmodifiableSet());
    }
}
