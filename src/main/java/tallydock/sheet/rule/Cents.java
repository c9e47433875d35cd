package tallydock.sheet.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Money compared as people compare it: to the cent.
public final class Cents {
    private static final BigDecimal HALF = new BigDecimal("0.005");

    private Cents() {}

    /// Quantity times price, rounded to cents.
    public static BigDecimal product(BigDecimal quantity, BigDecimal price) {
        return quantity.multiply(price).setScale(2, RoundingMode.HALF_UP);
    }

    /// False when they differ by half a cent or more.
    public static boolean same(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(HALF) < 0;
    }
}
