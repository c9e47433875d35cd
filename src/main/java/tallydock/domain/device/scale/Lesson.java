package tallydock.domain.device.scale;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tallydock.domain.device.scale.TaughtFrame.Around;
import tallydock.domain.device.scale.TaughtFrame.DecimalMark;

/// Learns how a scale speaks from what it sends while a person reads the same weight off its display.
public final class Lesson {
    /// So many frames must agree.
    public static final int LEAST = 3;

    private static final int MOST_TYPED = 12;

    private Lesson() {}

    /// What a person read off the display; empty when that is no weight.
    public static Optional<Weight> shown(String typed, WeightUnit unit) {
        var digits = typed.strip().replace(',', '.');
        return digits.length() <= MOST_TYPED && digits.matches("\\d+(\\.\\d+)?")
                ? Optional.of(new Weight(new BigDecimal(digits), unit))
                : Optional.empty();
    }

    /// What the frames say of a weight at rest that the display shows as `shown`. Empty when too few of them hold that
    /// number, or fewer than half.
    public static Optional<TaughtFrame> learn(List<String> frames, Weight shown) {
        Map<TaughtFrame, Integer> found = new LinkedHashMap<>();
        frames.forEach(frame -> candidates(frame, shown).forEach(way -> found.merge(way, 1, Integer::sum)));
        return found.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST && 2 * entry.getValue() > frames.size())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// The same, knowing also how frames look while the weight moves: those that are like the learned ones but for what
    /// stands around the number.
    public static TaughtFrame moved(TaughtFrame learned, Collection<String> frames) {
        var moving = new LinkedHashSet<>(learned.moving());
        for (var frame : frames) {
            if (learned.read(frame).isEmpty()) {
                likeliest(learned, frame).ifPresent(moving::add);
            }
        }
        return new TaughtFrame(
                learned.still(),
                moving.stream().limit(LEAST).toList(),
                learned.mark(),
                learned.decimals(),
                learned.unit());
    }

    private static List<TaughtFrame> candidates(String frame, Weight shown) {
        var ways = new LinkedHashSet<TaughtFrame>();
        for (var mark : DecimalMark.values()) {
            for (var number : WrittenNumber.in(frame, mark)) {
                decimals(number, shown.amount())
                        .filter(_ -> fits(number.around(), shown.unit()))
                        .map(decimals -> new TaughtFrame(number.around(), List.of(), mark, decimals, shown.unit()))
                        .ifPresent(ways::add);
            }
        }
        return List.copyOf(ways);
    }

    /// How far the point is to be moved, so that the number is the one on the display.
    private static Optional<Integer> decimals(WrittenNumber number, BigDecimal shown) {
        if (number.isMarked()) {
            return number.value().compareTo(shown) == 0 ? Optional.of(0) : Optional.empty();
        }
        int decimals = Math.max(0, shown.scale());
        boolean isSame = decimals <= TaughtFrame.MOST_DECIMALS
                && number.value().movePointLeft(decimals).compareTo(shown) == 0;
        return isSame ? Optional.of(decimals) : Optional.empty();
    }

    /// A frame that names another unit is not believed.
    private static boolean fits(Around around, WeightUnit unit) {
        return Arrays.stream(around.after().split("[^A-Za-z]+"))
                .filter(word -> !word.isEmpty())
                .findFirst()
                .flatMap(WeightUnit::of)
                .filter(named -> named != unit)
                .isEmpty();
    }

    /// Around the number that begins where the learned one does, or as near as can be.
    private static Optional<Around> likeliest(TaughtFrame learned, String frame) {
        int wanted = learned.still().before().length();
        var all = new ArrayList<>(WrittenNumber.in(frame, learned.mark()));
        all.removeIf(number -> !number.around().after().equals(learned.still().after())
                && !number.around().before().equals(learned.still().before())
                && Math.abs(number.around().before().length() - wanted) > 1);
        return all.stream().map(WrittenNumber::around).findFirst();
    }
}
