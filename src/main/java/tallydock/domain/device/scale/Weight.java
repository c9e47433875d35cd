package tallydock.domain.device.scale;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A weight as a scale shows it, with the digits it has: 12.340 kg is finer than 12.34 kg.
public record Weight(BigDecimal amount, WeightUnit unit) {
    /// In grams, exactly.
    public BigDecimal grams() {
        return amount.multiply(unit.grams());
    }

    /// To the nearest gram; half a gram goes away from zero.
    public long wholeGrams() {
        return grams().setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /// What one step of the last digit weighs, in grams.
    public BigDecimal stepGrams() {
        return unit.grams().multiply(BigDecimal.ONE.movePointLeft(amount.scale()));
    }
}
