package tallydock.domain.document;

import java.math.BigDecimal;
import java.util.Optional;

/// Length, width and height in cm, as far as given.
public record DocSize(Optional<BigDecimal> lengthCm, Optional<BigDecimal> widthCm, Optional<BigDecimal> heightCm) {
    public static final DocSize NONE = new DocSize(Optional.empty(), Optional.empty(), Optional.empty());
}
