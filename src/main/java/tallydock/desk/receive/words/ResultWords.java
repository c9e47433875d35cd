package tallydock.desk.receive.words;

import java.util.ArrayList;
import java.util.List;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.text.Say;
import tallydock.domain.station.stage.ItemLine;
import tallydock.domain.station.stage.StageView;

/// What a closed carton came to, line by line.
public final class ResultWords {
    private ResultWords() {}

    /// One finding of a line.
    public record Found(Fill fill, String icon, Say say) {}

    /// Every finding of a line; a line without one matches.
    public static List<Found> found(ItemLine line) {
        var found = new ArrayList<Found>();
        long difference = difference(line);
        if (!line.listed()) {
            found.add(new Found(Fill.WARNING, Fill.WARNING.icon(), Say.key("receive.result.not-listed")));
        } else if (difference > 0) {
            found.add(new Found(Fill.WARNING, Fill.WARNING.icon(), Say.key("receive.result.over", difference)));
        } else if (difference < 0) {
            found.add(new Found(Fill.WARNING, "mdi2m-minus-circle", Say.key("receive.result.short", -difference)));
        }
        if (line.damaged() > 0) {
            found.add(
                    new Found(Fill.WARNING, "mdi2g-glass-fragile", Say.key("receive.result.damaged", line.damaged())));
        }
        if (found.isEmpty()) {
            found.add(new Found(Fill.COMPLETE, "mdi2c-check-bold", Say.key("receive.result.match")));
        }
        return found;
    }

    /// Counted less expected; unlisted goods were expected nowhere.
    public static long difference(ItemLine line) {
        return line.tallied().received() - line.tallied().expected().orElse(0L);
    }

    /// A difference with its sign.
    public static String signed(long difference) {
        return difference == 0 ? "0" : difference > 0 ? "+" + difference : "−" + -difference;
    }

    /// The band's second line: carton, good units, differences.
    public static Say summary(StageView view) {
        var carton = view.carton();
        long damaged = carton.items().stream().mapToLong(ItemLine::damaged).sum();
        long differing = carton.items().stream()
                .filter(line -> difference(line) != 0 || line.damaged() > 0)
                .count();
        return Say.key(
                "receive.result.summary",
                carton.carton().map(Facts::named).orElseGet(Say::nothing),
                carton.total().received() - damaged,
                differing);
    }
}
