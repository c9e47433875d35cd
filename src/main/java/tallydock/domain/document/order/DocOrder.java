package tallydock.domain.document.order;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tallydock.domain.document.DocLine;

/// One order with the lines of its parcel; `weightKg` is the parcel's. `recipient` is empty when the list has no such
/// columns.
public record DocOrder(
        OrderNumbers numbers, Optional<Recipient> recipient, Optional<BigDecimal> weightKg, List<DocLine> lines) {
    public DocOrder {
        lines = List.copyOf(lines);
    }
}
