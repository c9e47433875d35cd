package tallydock.domain.document.reading;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import tallydock.domain.document.Place;
import tallydock.domain.document.ProblemCode;
import tallydock.domain.document.choice.ChangedCell;
import tallydock.domain.document.choice.RowSet;

/// A sheet as a person looks at it before it is stored.
///
/// @param findings blocks first, then by the row
/// @param preview the rows of the window that was asked for, rows with problems first
/// @param changed cells that differ from the original
public record SheetView(
        TablePlace place,
        DialectView dialect,
        List<ColumnView> columns,
        RowCounts counts,
        List<Finding> findings,
        List<RowView> preview,
        List<ChangedCell> changed) {
    public SheetView {
        columns = List.copyOf(columns);
        findings = List.copyOf(findings);
        preview = List.copyOf(preview);
        changed = List.copyOf(changed);
    }

    /// The same with its columns told otherwise.
    public SheetView withColumns(List<ColumnView> other) {
        return new SheetView(place, dialect, other, counts, findings, preview, changed);
    }

    /// How many rows of the preview stand before this one, where something is wrong with it: rows with problems come
    /// first, among them those of a carton that a problem keeps out.
    public OptionalInt rankOf(int row) {
        var troubled = findings.stream()
                .flatMapToInt(finding -> IntStream.concat(
                        finding.problem().where().flatMap(Place::row).stream().mapToInt(Integer::intValue),
                        finding.repair(RepairKind.LEAVE_ROW_OUT).stream()
                                .flatMapToInt(repair -> repair.rows().rows())))
                .distinct()
                .sorted()
                .toArray();
        int rank = Arrays.binarySearch(troubled, row);
        return rank < 0 ? OptionalInt.empty() : OptionalInt.of(rank);
    }

    /// The same repair for every problem of this kind that has it; empty when none has.
    public Optional<Repair> forAllLike(ProblemCode code, RepairKind kind) {
        Set<ChangedCell> cells = new LinkedHashSet<>();
        Set<Integer> rows = new HashSet<>();
        findings.stream()
                .filter(finding -> finding.problem().code() == code)
                .flatMap(finding -> finding.repair(kind).stream())
                .forEach(repair -> {
                    cells.addAll(repair.cells());
                    repair.rows().rows().forEach(rows::add);
                });
        return cells.isEmpty() && rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Repair(kind, List.copyOf(cells), RowSet.of(rows)));
    }
}
