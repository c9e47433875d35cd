package tallydock.domain.product;

import java.util.Optional;
import java.util.OptionalLong;

/// How a product is to be kept: at which temperature, and how many units there should always be.
public record Keeping(Optional<Temperature> temperature, OptionalLong safetyStock) {
    public static final Keeping UNSTATED = new Keeping(Optional.empty(), OptionalLong.empty());
}
