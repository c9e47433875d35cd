package tallydock.desk.shipments.intake.problems;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tallydock.domain.document.Place;
import tallydock.domain.document.Problem;
import tallydock.domain.document.ProblemCode;
import tallydock.domain.document.Severity;
import tallydock.domain.document.reading.Finding;
import tallydock.domain.document.reading.RowView;
import tallydock.domain.document.reading.SheetView;

/// Which cells of the preview something is wrong with, and which were changed.
record PreviewMarks(Set<ProblemCode> blocking, Set<Spot> changed) {
    record Spot(int row, String col) {}

    PreviewMarks {
        blocking = Set.copyOf(blocking);
        changed = Set.copyOf(changed);
    }

    static PreviewMarks of(Optional<SheetView> view) {
        Set<ProblemCode> blocking = new HashSet<>();
        view.ifPresent(seen -> seen.findings().stream()
                .filter(Finding::blocks)
                .forEach(finding -> blocking.add(finding.problem().code())));
        var changed = view.stream()
                .flatMap(seen -> seen.changed().stream())
                .map(cell -> new Spot(cell.row(), cell.col()))
                .collect(Collectors.toSet());
        return new PreviewMarks(blocking, changed);
    }

    PreviewCell.Mark of(RowView row, String col) {
        var worst = PreviewCell.Mark.PLAIN;
        for (var problem : row.problems()) {
            if (stands(problem, col)) {
                worst = worse(worst, problem);
            }
        }
        boolean isChanged = worst == PreviewCell.Mark.PLAIN && isChanged(row.row(), col);
        return isChanged ? PreviewCell.Mark.CHANGED : worst;
    }

    boolean isChanged(int row, String col) {
        return changed.contains(new Spot(row, col));
    }

    private static boolean stands(Problem problem, String col) {
        return problem.where().flatMap(Place::col).filter(col::equals).isPresent();
    }

    private PreviewCell.Mark worse(PreviewCell.Mark worst, Problem problem) {
        if (blocking.contains(problem.code())) {
            return PreviewCell.Mark.BLOCK;
        }
        boolean looks = problem.severity() != Severity.INFO && worst == PreviewCell.Mark.PLAIN;
        return looks ? PreviewCell.Mark.LOOK : worst;
    }
}
