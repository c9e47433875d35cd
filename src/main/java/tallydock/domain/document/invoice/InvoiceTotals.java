package tallydock.domain.document.invoice;

import java.math.BigDecimal;
import java.util.Optional;

/// Quantity and amount of a whole invoice, as far as known: what it states itself, or what was counted.
public record InvoiceTotals(Optional<BigDecimal> qty, Optional<BigDecimal> amount) {
    public static final InvoiceTotals NONE = new InvoiceTotals(Optional.empty(), Optional.empty());
}
