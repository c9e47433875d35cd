package tallydock.desk.shipments.intake.problems;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tallydock.domain.document.ProblemCode;
import tallydock.domain.document.reading.Finding;
import tallydock.domain.document.reading.RepairKind;

/// How many problems of a kind can be repaired in the same way.
record Likes(Map<Like, Integer> counts) {
    record Like(ProblemCode code, RepairKind kind) {}

    Likes {
        counts = Map.copyOf(counts);
    }

    static Likes of(List<Finding> findings) {
        Map<Like, Integer> counts = new HashMap<>();
        for (var finding : findings) {
            finding.repairs()
                    .forEach(
                            repair -> counts.merge(new Like(finding.problem().code(), repair.kind()), 1, Integer::sum));
        }
        return new Likes(counts);
    }

    int of(ProblemCode code, RepairKind kind) {
        return counts.getOrDefault(new Like(code, kind), 0);
    }
}
