package tallydock.domain.document.order;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tallydock.domain.digest.Sha256;
import tallydock.domain.document.DocLine;

/// An order as it is kept. `recipient` names the sealed recipient, which lies apart and can be erased; it is empty when
/// the list said none.
public record KeptOrder(
        OrderNumbers numbers, Optional<Sha256> recipient, Optional<BigDecimal> weightKg, List<DocLine> lines) {
    public KeptOrder {
        lines = List.copyOf(lines);
    }
}
