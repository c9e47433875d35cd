package tallydock.domain.document.reading;

import java.util.List;
import java.util.Optional;
import tallydock.domain.document.Problem;

/// A problem, whether it keeps its row from being stored, and the repairs there are, the best first.
public record Finding(Problem problem, boolean blocks, List<Repair> repairs) {
    public Finding {
        repairs = List.copyOf(repairs);
    }

    public Optional<Repair> repair(RepairKind kind) {
        return repairs.stream().filter(repair -> repair.kind() == kind).findFirst();
    }
}
