package tallydock.domain.label.placed;

import java.util.List;
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

    /// Whether it may be printed without anybody's word.
    public boolean isFine() {
        return findings.stream().allMatch(finding -> finding.weight() == Finding.Weight.TELLS);
    }

    /// Whether it cannot be scanned, so that nobody can allow it.
    public boolean isRefused() {
        return findings.stream().anyMatch(finding -> finding.weight() == Finding.Weight.REFUSES);
    }
}
