package tallydock.filing.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Weights of cartons as reports show them: kilograms with two decimals.
public final class Kilograms {
    private Kilograms() {}

    /// Of so many grams.
    public static String of(long grams) {
        return BigDecimal.valueOf(grams, 3).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
