package tallydock.domain.document.kind;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What a file is taken for: every kind it can be read as, the likeliest first.
public record KindGuess(List<KindEvidence> ranked) {
    /// A kind with less than this share of the best one's evidence is out of the question.
    private static final double CLOSE = 0.75;

    private static final double LEAST = 3;

    /// Ranks them.
    public KindGuess {
        ranked = ranked.stream()
                .filter(evidence -> evidence.weight() > 0)
                .sorted(Comparator.comparingDouble(KindEvidence::weight)
                        .reversed()
                        .thenComparing(KindEvidence::kind))
                .toList();
    }

    public Optional<KindEvidence> best() {
        return ranked.stream().findFirst();
    }

    /// Another kind that nearly as much speaks for: then a person is to say which it is.
    public Optional<KindEvidence> rival() {
        return best().flatMap(first -> ranked.stream()
                .skip(1)
                .findFirst()
                .filter(second -> second.weight() >= LEAST && second.weight() >= first.weight() * CLOSE));
    }
}
