package tallydock.sheet.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import tallydock.domain.document.Place;
import tallydock.domain.document.Problem;
import tallydock.domain.document.ProblemCode;
import tallydock.domain.document.Severity;
import tallydock.domain.document.choice.ColumnUse;
import tallydock.domain.document.choice.RowSet;
import tallydock.domain.document.reading.Finding;
import tallydock.domain.document.reading.Repair;
import tallydock.domain.document.reading.RepairKind;
import tallydock.domain.document.reading.RowCounts;
import tallydock.domain.document.reading.RowView;
import tallydock.sheet.cells.Pos;
import tallydock.sheet.value.NumberStyle;

/// The problems of a table by row, and what becomes of each row.
public final class TableLook {
    /// Rows without a SKU are named one by one up to so many.
    private static final int MOST_UNNAMED = 2_000;

    private final ReadTable table;
    private final Map<Integer, List<Problem>> byRow = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /// Looks through the problems of a table.
    public TableLook(ReadTable table) {
        this.table = table;
        var repairs = new Repairs(table.grid(), NumberStyle.of(table.decimals().used()), table.rows());
        List<Problem> all = new ArrayList<>(table.problems());
        all.addAll(withoutSku());
        for (var problem : all) {
            row(problem)
                    .ifPresent(row ->
                            byRow.computeIfAbsent(row, _ -> new ArrayList<>()).add(problem));
            boolean blocks = Hindrance.is(problem.code());
            findings.add(new Finding(problem, blocks, repairs.of(problem, blocks)));
        }
        unnamed().ifPresent(findings::add);
        for (var finding : new MissingCurrency(table).findings()) {
            var problem = finding.problem();
            row(problem)
                    .ifPresent(row ->
                            byRow.computeIfAbsent(row, _ -> new ArrayList<>()).add(problem));
            findings.add(finding);
        }
        findings.sort(Comparator.comparing((Finding finding) -> !finding.blocks())
                .thenComparing(finding -> finding.problem().severity())
                .thenComparing(finding -> row(finding.problem()).orElse(-1)));
    }

    List<Finding> findings() {
        return findings;
    }

    List<Problem> in(int row) {
        return byRow.getOrDefault(row, List.of());
    }

    /// The problems that keep a row, from 0, from being stored: its own, or those of the carton it lies in.
    public List<Problem> blocking(int row) {
        return table.rows().isBlocked(row)
                ? in(table.rows().speaker(row)).stream()
                        .filter(problem -> Hindrance.is(problem.code()))
                        .toList()
                : List.of();
    }

    /// Rows, from 0, that a person should look at first, ascending.
    List<Integer> troubled() {
        Set<Integer> rows = new HashSet<>(byRow.keySet());
        table.rows().blockedRows().rows().forEach(row -> rows.add(row - 1));
        return rows.stream().sorted().toList();
    }

    RowCounts counts() {
        Map<RowView.State, Integer> counts = new EnumMap<>(RowView.State.class);
        table.rows().lines().forEach(row -> counts.merge(state(row), 1, Integer::sum));
        return new RowCounts(
                counts.getOrDefault(RowView.State.READY, 0),
                counts.getOrDefault(RowView.State.LOOK, 0),
                counts.getOrDefault(RowView.State.BLOCKED, 0),
                counts.getOrDefault(RowView.State.LEFT_OUT, 0));
    }

    /// What becomes of a row, from 0.
    public RowView.State state(int row) {
        var marks = table.rows();
        if (!marks.isLine(row)) {
            return RowView.State.NO_LINE;
        }
        if (marks.isLeftOut(row)) {
            return RowView.State.LEFT_OUT;
        }
        if (marks.isBlocked(row)) {
            return RowView.State.BLOCKED;
        }
        boolean look = in(row).stream().anyMatch(problem -> problem.severity() != Severity.INFO);
        return look ? RowView.State.LOOK : RowView.State.READY;
    }

    /// Blocked rows that no problem of the list explains name no SKU.
    private List<Problem> withoutSku() {
        return rowsWithoutSku().limit(MOST_UNNAMED).mapToObj(this::withoutSku).toList();
    }

    /// Those beyond the many that are named one by one, as one: so each row that stands first is in some
    /// finding.
    private Optional<Finding> unnamed() {
        var rest = RowSet.of(rowsWithoutSku().skip(MOST_UNNAMED));
        return rest.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        withoutSku(rest.rows().findFirst().orElseThrow()),
                        true,
                        List.of(new Repair(RepairKind.LEAVE_ROW_OUT, List.of(), rest))));
    }

    /// From 1.
    private IntStream rowsWithoutSku() {
        Set<Integer> explained = new HashSet<>();
        table.problems().stream()
                .filter(problem -> Hindrance.is(problem.code()))
                .forEach(problem -> row(problem)
                        .ifPresent(row -> table.rows().concerned(row).rows().forEach(explained::add)));
        return table.rows().blockedRows().rows().filter(row -> !explained.contains(row));
    }

    private Problem withoutSku(int row) {
        var column = table.taken().entrySet().stream()
                .filter(entry -> entry.getValue().use() == ColumnUse.SKU)
                .map(entry -> Pos.letters(entry.getKey()))
                .findFirst();
        var place = new Place(table.grid().sheet(), Optional.of(row), column);
        return new Problem(ProblemCode.SKU_MISSING, Optional.of(place), Map.of());
    }

    private static Optional<Integer> row(Problem problem) {
        return problem.where().flatMap(Place::row).map(row -> row - 1);
    }
}
