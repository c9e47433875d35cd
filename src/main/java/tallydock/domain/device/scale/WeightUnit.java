package tallydock.domain.device.scale;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The units of mass that a scale may show. Pound and ounce are the international avoirdupois ones of 1959. The names
/// are written into the log.
public enum WeightUnit {
    KILOGRAM("1000", "kg", "kgs"),
    GRAM("1", "g", "gr"),
    POUND("453.59237", "lb", "lbs"),
    OUNCE("28.349523125", "oz", "ozs");

    private final BigDecimal grams;
    private final String symbol;
    private final String alias;

    WeightUnit(String grams, String symbol, String alias) {
        this.grams = new BigDecimal(grams);
        this.symbol = symbol;
        this.alias = alias;
    }

    /// How many grams one of it is, exactly.
    public BigDecimal grams() {
        return grams;
    }

    public String symbol() {
        return symbol;
    }

    /// The unit a scale wrote, in whatever case. Empty for pieces, percent, carats: those are no weight of a carton.
    public static Optional<WeightUnit> of(String text) {
        var asked = text.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(unit -> unit.symbol.equals(asked) || unit.alias.equals(asked))
                .findFirst();
    }
}
