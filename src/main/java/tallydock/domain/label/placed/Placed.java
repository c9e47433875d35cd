package tallydock.domain.label.placed;

import java.util.List;
import java.util.function.ToIntFunction;
import tallydock.domain.label.stock.Head;

/// A label laid out for one head.
///
/// @param width in dots
/// @param findings what about it is not as it should be, the gravest first
public record Placed(int width, int height, Head head, List<Ink> inks, List<Finding> findings) {
    public Placed {
        inks = List.copyOf(inks);
        findings = List.copyOf(findings);
    }

    /// The same drawn elsewhere, as far as all of it stays on the label.
    ///
    /// @param right dots to the right, negative to the left
    /// @param down dots downwards, negative upwards
    public Placed moved(int right, int down) {
        int x = within(right, Ink.Edges::left, edges -> width - edges.right());
        int y = within(down, Ink.Edges::top, edges -> height - edges.bottom());
        var moved = inks.stream().map(ink -> ink.moved(x, y)).toList();
        return new Placed(width, height, head, moved, findings);
    }

    private int within(int wanted, ToIntFunction<Ink.Edges> before, ToIntFunction<Ink.Edges> after) {
        var edges = inks.stream().map(Ink::edges).toList();
        int least = -edges.stream().mapToInt(before).min().orElse(0);
        int most = edges.stream().mapToInt(after).min().orElse(0);
        return Math.clamp(wanted, Math.min(least, 0), Math.max(most, 0));
    }

    /// Whether it may be printed without anybody's word.
    public boolean isFine() {
        return findings.stream().allMatch(finding -> finding.weight() == Finding.Weight.TELLS);
    }

    /// Whether it cannot be scanned, so that nobody can allow it.
    public boolean isRefused() {
        return findings.stream().anyMatch(finding -> finding.weight() == Finding.Weight.REFUSES);
    }
}
