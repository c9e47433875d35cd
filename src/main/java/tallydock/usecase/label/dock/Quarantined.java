package tallydock.usecase.label.dock;

import java.util.Optional;
import tallydock.domain.discrepancy.DiscrepancyType;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.PhotoFact.About;
import tallydock.domain.fact.PhotoFact.Subject;
import tallydock.domain.product.Sku;

/// What goes into quarantine and why: a carton, or goods of it.
public record Quarantined(Subject subject, DiscrepancyType why) {
    /// Goods, and the fact they were scanned with.
    record Goods(EventId scan, Sku sku) {}

    /// Empty where all of the carton goes.
    Optional<Goods> goods() {
        return subject.about() instanceof About.Item(var sku)
                ? subject.scan().map(scan -> new Goods(scan, sku))
                : Optional.empty();
    }
}
