package tallydock.domain.document;

import java.math.BigDecimal;
import java.util.Optional;

/// Cartons, units and gross weight of a whole list, as far as known: what the file itself states, or what was counted.
public record PackingTotals(Optional<Long> cartons, Optional<Long> units, Optional<BigDecimal> grossKg) {
    public static final PackingTotals NONE = new PackingTotals(Optional.empty(), Optional.empty(), Optional.empty());
}
