package tallydock.sheet.value;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tallydock.domain.product.Temperature;

/// Temperature conditions in the ways sheets write them: a word, or a range such as 2-8℃.
public final class Temperatures {
    private static final Map<Temperature, Pattern> WORDS = Map.of(
            Temperature.FROZEN, Pattern.compile("冷冻|冰冻|速冻|frozen|freez|gefroren|tiefkühl"),
            Temperature.CHILLED, Pattern.compile("冷藏|低温|chill|refrigerat|cold|gekühlt"),
            Temperature.CONTROLLED, Pattern.compile("恒温|阴凉|空调|controlled|constant|cool"),
            Temperature.AMBIENT, Pattern.compile("常温|室温|普通|无要求|不限|ambient|room|normal|none"));
    private static final Pattern RANGE = Pattern.compile("(-?\\d+(?:\\.\\d+)?)\\s*(?:°?c|℃|度)?\\s*(?:-|~|to|至|到|–)?"
            + "\\s*(-?\\d+(?:\\.\\d+)?)?\\s*(?:°?c|℃|度)?.*");
    private static final BigDecimal FROST = BigDecimal.valueOf(-10);
    private static final BigDecimal FRIDGE = BigDecimal.valueOf(10);
    private static final BigDecimal ROOM = BigDecimal.valueOf(25);

    private Temperatures() {}

    /// Empty when the text says none of the conditions.
    public static Optional<Temperature> of(String text) {
        String folded = Ascii.folded(text);
        for (var condition : Temperature.values()) {
            if (WORDS.getOrDefault(condition, RANGE).matcher(folded).find()) {
                return Optional.of(condition);
            }
        }
        var range = RANGE.matcher(folded);
        return range.matches()
                ? Optional.of(
                        upTo(new BigDecimal(Optional.ofNullable(range.group(2)).orElse(range.group(1)))))
                : Optional.empty();
    }

    private static Temperature upTo(BigDecimal highest) {
        if (highest.compareTo(FROST) <= 0) {
            return Temperature.FROZEN;
        }
        if (highest.compareTo(FRIDGE) <= 0) {
            return Temperature.CHILLED;
        }
        return highest.compareTo(ROOM) <= 0 ? Temperature.CONTROLLED : Temperature.AMBIENT;
    }
}
