package tallydock.domain.document.kind;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// All that speaks for one kind: each reason with its weight.
public record KindEvidence(DocumentKind kind, Map<KindReason, Double> reasons) {
    public KindEvidence {
        var copy = new EnumMap<KindReason, Double>(KindReason.class);
        copy.putAll(reasons);
        reasons = Collections.unmodifiableMap(copy);
    }

    /// The weights added up.
    public double weight() {
        return reasons.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /// What speaks for it most, strongest first.
    public List<KindReason> strongest(int most) {
        return reasons.entrySet().stream()
                .sorted(Map.Entry.<KindReason, Double>comparingByValue().reversed())
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
