package tallydock.domain.register;

import tallydock.domain.fact.FactOrder;
import tallydock.domain.fact.ProductFact;

/// One thing that a person said of a product, or measured of it.
public record Change(FactOrder order, SheetClaim.Said said, ProductFact fact) {}
