package tallydock.sheet.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Units of weight and length and their factors to kg and cm (international pound 0.45359237 kg, inch 2.54 cm).
public enum Units {
    KG("1", "kgs?|kilos?|kilogramm?s?|公斤|千克"),
    GRAM("0.001", "g(?![. /]*w)|gr|grams?|gramm|克"),
    POUND("0.45359237", "lbs?|pounds?|磅"),
    OUNCE("0.028349523125", "oz|ounces?|盎司"),
    TON("1000", "tons?|tonnes?|吨"),
    CM("1", "cms?|centimet(?:er|re)s?|厘米|公分"),
    MM("0.1", "mm|millimet(?:er|re)s?|毫米"),
    METRE("100", "m|met(?:er|re)s?|米"),
    INCH("2.54", "in|inch|inches|\"|英寸|吋");

    private static final List<Units> WEIGHTS = List.of(KG, GRAM, POUND, OUNCE, TON);
    private static final List<Units> LENGTHS = List.of(CM, MM, INCH, METRE);

    private final BigDecimal factor;
    private final Pattern word;
    private final Pattern inHeading;

    Units(String factor, String words) {
        this.factor = new BigDecimal(factor);
        this.word = Pattern.compile(words);
        this.inHeading = Pattern.compile("(?<![a-z])(?:" + words + ")(?![a-z])");
    }

    public BigDecimal convert(BigDecimal value) {
        return value.multiply(factor);
    }

    /// The unit of weight a heading names, as in 毛重(KG).
    public static Optional<Units> weightIn(String heading) {
        return in(heading, WEIGHTS);
    }

    /// The unit of length a heading names, as in Box length (in).
    public static Optional<Units> lengthIn(String heading) {
        return in(heading, LENGTHS);
    }

    /// The unit of weight a value carries, as in 12.5KGS.
    public static Optional<Units> weight(String unit) {
        return exact(unit, WEIGHTS);
    }

    /// The unit of length a value carries.
    public static Optional<Units> length(String unit) {
        return exact(unit, LENGTHS);
    }

    private static Optional<Units> in(String heading, List<Units> units) {
        String folded = Ascii.folded(heading);
        return units.stream()
                .filter(unit -> unit.inHeading.matcher(folded).find())
                .findFirst();
    }

    private static Optional<Units> exact(String unit, List<Units> units) {
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        String folded = Ascii.folded(unit).toLowerCase(Locale.ROOT).replace(".", "");
        return units.stream().filter(one -> one.word.matcher(folded).matches()).findFirst();
    }
}
