package tallydock.scanner.image;

import com.google.zxing.Result;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/// What the lines through one patch say. Nothing wins that another code comes near to.
final class Votes {
    private static final int SETTLED = 5;
    private static final int AHEAD = 3;

    private final Patch patch;
    private final Map<ReadText, Tally> tallies = new HashMap<>();

    /// From where to where a code stands along its line, in pixels.
    record Across(double from, double to) {
        static Across of(Result result, DoubleUnaryOperator pixel) {
            var places = Arrays.stream(result.getResultPoints())
                    .mapToDouble(point -> pixel.applyAsDouble(point.getX()))
                    .summaryStatistics();
            return new Across(places.getMin(), places.getMax());
        }
    }

    /// How many lines said one code, and from where to where across the patch.
    private record Tally(int lines, double from, double to) {
        Tally and(Tally other) {
            return new Tally(lines + other.lines, Math.min(from, other.from), Math.max(to, other.to));
        }
    }

    Votes(Patch patch) {
        this.patch = patch;
    }

    /// One more line says this.
    void add(ReadText read, Across across) {
        double half = patch.width() / 2;
        tallies.merge(read, new Tally(1, across.from - half, across.to - half), Tally::and);
    }

    boolean isEmpty() {
        return tallies.isEmpty();
    }

    /// Whether more lines would not change it.
    boolean isSettled() {
        return tallies.size() == 1 && tallies.values().iterator().next().lines >= SETTLED;
    }

    Optional<Sighting> winner() {
        return tallies.entrySet().stream()
                .max(Comparator.comparingInt(entry -> entry.getValue().lines))
                .filter(best -> isAhead(best.getKey(), best.getValue().lines))
                .map(best -> new Sighting(best.getKey().aim(), best.getKey().text(), where(best.getValue())));
    }

    private Quad where(Tally tally) {
        double half = patch.height() / 2;
        return Quad.in(patch, new Spot(tally.from, -half), new Spot(tally.to, half));
    }

    private boolean isAhead(ReadText best, int lines) {
        int second = tallies.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(best))
                .mapToInt(entry -> entry.getValue().lines)
                .max()
                .orElse(0);
        return lines >= needed(best) && lines >= AHEAD * second;
    }

    /// How many lines must agree: two where a check digit stands for all of the code, four where none does.
    private static int needed(ReadText read) {
        return switch (read.format()) {
            case CODE_128, EAN_13 -> 2;
            case EAN_8, UPC_E -> 3;
            default -> ReadText.hasGtinCheck(read.text()) ? 3 : 4;
        };
    }
}
