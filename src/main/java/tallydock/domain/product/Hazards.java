package tallydock.domain.product;

import java.util.Optional;

/// What carriers must know of a product; empty where the seller did not say.
public record Hazards(
        Optional<Boolean> battery, Optional<Boolean> magnetic, Optional<Boolean> liquid, Optional<Boolean> powder) {
    public static final Hazards UNSTATED =
            new Hazards(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
