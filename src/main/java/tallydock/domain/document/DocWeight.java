package tallydock.domain.document;

import java.math.BigDecimal;
import java.util.Optional;

/// Gross and net weight of one carton in kg, as far as given.
public record DocWeight(Optional<BigDecimal> grossKg, Optional<BigDecimal> netKg) {
    public static final DocWeight NONE = new DocWeight(Optional.empty(), Optional.empty());
}
