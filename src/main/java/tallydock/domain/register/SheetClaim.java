package tallydock.domain.register;

import java.time.Instant;
import java.util.OptionalInt;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.FactOrder;
import tallydock.domain.product.Product;

/// What the latest sheet with this SKU says of it: which file and row, who took it in and when.
public record SheetClaim(FactOrder order, Said said, String file, OptionalInt row, Product product) {
    /// Who said something, and when by the clock of their station.
    public record Said(Actor by, Instant at) {}
}
