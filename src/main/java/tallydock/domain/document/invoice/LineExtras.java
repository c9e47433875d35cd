package tallydock.domain.document.invoice;

import java.math.BigDecimal;
import java.util.Optional;

/// What an invoice line may say besides goods and money: the country of origin as written, and the weight in kg of all
/// its pieces.
public record LineExtras(Optional<String> origin, Optional<BigDecimal> grossKg, Optional<BigDecimal> netKg) {
    public static final LineExtras NONE = new LineExtras(Optional.empty(), Optional.empty(), Optional.empty());
}
