package tallydock.scanner.scale;

import java.util.Optional;
import java.util.regex.Pattern;
import tallydock.domain.device.scale.ScaleReading;
import tallydock.domain.device.scale.ScaleReading.Basis;
import tallydock.domain.device.scale.WeightUnit;

/// The answers of an 8217: STX and a weight, N behind a net one, or STX, `?` and a byte of state. The unit is not sent:
/// pounds have two decimals and kilograms three, unless a person says otherwise (Magellan 8500 service manual, host
/// commands and status byte).
record Toledo8217(Optional<WeightUnit> unit) {
    private static final Pattern WEIGHT = Pattern.compile("(\\d{2,3}\\.(?:\\d{2}|\\d{3}))(N?)");
    private static final char STX = 2;
    private static final int POUND_DECIMALS = 2;

    private static final int MOVES = 1;
    private static final int OVER = 1 << 1;
    private static final int UNDER = 1 << 2;
    private static final int ZERO_LOST = 1 << 3;
    private static final int AT_ZERO = 1 << 4;
    private static final int STATE = 1 << 6;

    Sense read(String line) {
        int start = line.lastIndexOf(STX);
        if (start < 0) {
            return Sense.STRANGE;
        }
        var said = line.substring(start + 1);
        if (said.isEmpty()) {
            return Sense.ASIDE;
        }
        return said.charAt(0) == '?' ? state(said) : weight(said);
    }

    private Sense weight(String said) {
        var weight = WEIGHT.matcher(said);
        if (!weight.matches()) {
            return Sense.STRANGE;
        }
        int decimals = weight.group(1).length() - weight.group(1).indexOf('.') - 1;
        var known = unit.orElse(decimals == POUND_DECIMALS ? WeightUnit.POUND : WeightUnit.KILOGRAM);
        var basis = weight.group(2).isEmpty() ? Basis.GROSS : Basis.NET;
        return Numbers.weight(weight.group(1), known.symbol())
                .<Sense>map(shown -> new Sense.Means(new ScaleReading.Weighs(shown, basis, true)))
                .orElse(Sense.STRANGE);
    }

    /// The state is told in the place of a weight that cannot be told, and in answer to `Z`.
    private static Sense state(String said) {
        int state = said.length() == 2 ? said.charAt(1) : 0;
        if ((state & STATE) == 0 || state > 0x7F) {
            return Sense.STRANGE;
        }
        return new Sense.Means(reading(state));
    }

    private static ScaleReading reading(int state) {
        if ((state & MOVES) != 0) {
            return new ScaleReading.Moving();
        }
        if ((state & OVER) != 0) {
            return new ScaleReading.Over();
        }
        if ((state & UNDER) != 0) {
            return new ScaleReading.Under();
        }
        return (state & ZERO_LOST) != 0 ? new ScaleReading.NotReady() : new ScaleReading.Zeroed((state & AT_ZERO) != 0);
    }
}
