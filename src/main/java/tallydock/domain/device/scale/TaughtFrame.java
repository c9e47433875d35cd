package tallydock.domain.device.scale;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Where number, unit and stable mark stand in what a scale sends, as they were learned from examples. A frame is a run
/// of characters that can be seen; one that is none of the learned is never a weight.
///
/// @param still what stands around the number while the weight rests
/// @param moving what stands around it while it moves; empty where the scale does not tell
/// @param mark the decimal mark, a point or a comma
/// @param decimals how many of the digits stand behind the mark where none is written
public record TaughtFrame(Around still, List<Around> moving, DecimalMark mark, int decimals, WeightUnit unit) {
    /// The longest frame that can be learned.
    public static final int MOST = 64;

    static final int MOST_DECIMALS = 6;

    public TaughtFrame {
        moving = List.copyOf(moving);
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException("0 to " + MOST_DECIMALS + " decimals, not " + decimals);
        }
    }

    /// The text before and behind the number, without the spaces that fill it; other numbers with decimals, such as a
    /// tare, are left open.
    public record Around(String before, String after) {
        public Around {
            if (before.length() + after.length() > MOST) {
                throw new IllegalArgumentException("a frame has at most " + MOST + " characters");
            }
        }
    }

    /// What separates decimals. The names are written into the log.
    public enum DecimalMark {
        POINT,
        COMMA
    }

    /// What a frame says; empty for one that was not taught.
    public Optional<ScaleReading> read(String frame) {
        for (var number : WrittenNumber.in(frame, mark)) {
            boolean isStill = number.around().equals(still);
            if (isStill || moving.contains(number.around())) {
                return Optional.of(
                        new ScaleReading.Weighs(new Weight(amount(number), unit), ScaleReading.Basis.UNSAID, isStill));
            }
        }
        return Optional.empty();
    }

    private BigDecimal amount(WrittenNumber number) {
        return number.isMarked() ? number.value() : number.value().movePointLeft(decimals);
    }
}
