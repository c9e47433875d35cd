package tallydock.domain.register;

import tallydock.domain.product.Measures;

/// What one unit was found to weigh and measure, by whom, when, with what.
public record Measured(SheetClaim.Said said, Measures measures, String instrument) {}
