package tallydock.scanner.scale;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tallydock.domain.device.scale.ScaleReading;
import tallydock.domain.device.scale.ScaleReading.Basis;
import tallydock.domain.device.scale.Weight;
import tallydock.domain.device.scale.WeightUnit;

/// Toledo's continuous output: STX, three status words, six digits of weight, six of tare, CR, and a check byte if the
/// scale is set so: the low seven bits of all of them add up to nothing (Wildcat technical manual, tables 6-8 to 6-11).
final class ToledoContinuous implements Grammar {
    private static final int LENGTH = 17;
    private static final int CR_AT = LENGTH - 1;
    private static final int A = 1;
    private static final int B = 2;
    private static final int C = 3;
    private static final int DIGITS_AT = 4;
    private static final int DIGITS = 6;
    private static final byte STX = 2;
    private static final byte CR = '\r';
    private static final byte LF = '\n';
    private static final int SEVEN_BITS = 0x7F;

    /// Bits of B.
    private static final int NET = 1;

    private static final int NEGATIVE = 1 << 1;
    private static final int OUT_OF_RANGE = 1 << 2;
    private static final int MOVES = 1 << 3;
    private static final int KILOGRAMS = 1 << 4;
    private static final int POWERS_UP = 1 << 6;

    /// Bits of A and C.
    private static final int LOW_THREE = 7;

    private static final int EXPANDED = 1 << 4;
    private static final int GRAMS = 1;
    private static final int OUNCES = 3;

    @Override
    public Cut cut(byte[] kept, boolean isQuiet) {
        for (int at = 0; at < Math.min(kept.length, LENGTH); at++) {
            if (!isPossible(kept[at], at)) {
                return Cut.noise(1);
            }
        }
        if (kept.length < LENGTH || (kept.length == LENGTH && !isQuiet)) {
            return Cut.MORE;
        }
        if (kept.length == LENGTH || kept[LENGTH] == STX) {
            return Cut.frame(LENGTH);
        }
        return checks(kept) || kept[LENGTH] == LF ? Cut.frame(LENGTH + 1) : Cut.noise(LENGTH);
    }

    private static boolean isPossible(byte one, int at) {
        return switch (at) {
            case 0 -> one == STX;
            case A -> one >= 0x20 && one < 0x40;
            case B, C -> one >= 0x20;
            case CR_AT -> one == CR;
            default -> one == ' ' || (one >= '0' && one <= '9');
        };
    }

    private static boolean checks(byte[] kept) {
        int sum = 0;
        for (int at = 0; at <= LENGTH; at++) {
            sum += kept[at] & SEVEN_BITS;
        }
        return (sum & SEVEN_BITS) == 0;
    }

    @Override
    public Sense read(byte[] frame) {
        int b = frame[B];
        if ((b & POWERS_UP) != 0 || (frame[C] & EXPANDED) != 0) {
            return new Sense.Means(new ScaleReading.NotReady());
        }
        if ((b & OUT_OF_RANGE) != 0) {
            return new Sense.Means((b & NEGATIVE) != 0 ? new ScaleReading.Under() : new ScaleReading.Over());
        }
        var basis = (b & NET) != 0 ? Basis.NET : Basis.GROSS;
        return weight(frame)
                .<Sense>map(known -> new Sense.Means(new ScaleReading.Weighs(known, basis, (b & MOVES) == 0)))
                .orElse(Sense.STRANGE);
    }

    private static Optional<Weight> weight(byte[] frame) {
        var digits = new String(frame, DIGITS_AT, DIGITS, StandardCharsets.US_ASCII).stripLeading();
        var unit = unit(frame[B], frame[C] & LOW_THREE);
        if (unit.isEmpty() || digits.isEmpty() || digits.contains(" ")) {
            return Optional.empty();
        }
        // 0 and 1 stand for two and one zeros that are not shown, 2 for none, 3 and more for decimals
        int point = (frame[A] & LOW_THREE) - 2;
        var amount = new BigDecimal(digits);
        var placed = point > 0 ? amount.movePointLeft(point) : amount.multiply(BigDecimal.TEN.pow(-point));
        return unit.map(known -> new Weight((frame[B] & NEGATIVE) != 0 ? placed.negate() : placed, known));
    }

    private static Optional<WeightUnit> unit(int b, int described) {
        return switch (described) {
            case 0 -> Optional.of((b & KILOGRAMS) != 0 ? WeightUnit.KILOGRAM : WeightUnit.POUND);
            case GRAMS -> Optional.of(WeightUnit.GRAM);
            case OUNCES -> Optional.of(WeightUnit.OUNCE);
            default -> Optional.empty();
        };
    }
}
