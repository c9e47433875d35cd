package tallydock.domain.device.scale;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The units of mass that a scale may show. Pound and ounce are the international avoirdupois ones of 1959. The names
/// are written into the log.
public enum WeightUnit {
    KILOGRAM("1000", "kg"),
    GRAM("1", "g"),
    POUND("453.59237", "lb", "lbs"),
    OUNCE("28.349523125", "oz");

    private final BigDecimal grams;
    private final List<String> written;

    WeightUnit(String grams, String... written) {
        this.grams = new BigDecimal(grams);
        this.written = List.of(written);
    }

    /// How many grams one of it is, exactly.
    public BigDecimal grams() {
        return grams;
    }

    public String symbol() {
        return written.getFirst();
    }

    /// The unit a scale wrote, in whatever case. Empty for pieces, percent, carats: those are no weight of a carton.
    public static Optional<WeightUnit> of(String text) {
        var asked = text.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(unit -> unit.written.contains(asked))
                .findFirst();
    }
}
