package tallydock.scanner.scale;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import tallydock.domain.device.scale.Weight;
import tallydock.domain.device.scale.WeightUnit;

/// Numbers as scales write them: filled with spaces, the sign before or between.
final class Numbers {
    private static final Pattern NUMBER = Pattern.compile("\\s*([+-]?)\\s*(\\d{1,9}(?:\\.\\d{1,6})?)\\s*");

    private Numbers() {}

    /// Empty when it is no number, or the unit is none of mass.
    static Optional<Weight> weight(String number, String unit) {
        var matcher = NUMBER.matcher(number);
        return matcher.matches()
                ? WeightUnit.of(unit)
                        .map(known -> new Weight(new BigDecimal(matcher.group(1) + matcher.group(2)), known))
                : Optional.empty();
    }
}
