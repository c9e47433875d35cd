package tallydock.sheet.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tallydock.domain.document.Place;
import tallydock.domain.document.Problem;
import tallydock.domain.document.ProblemCode;
import tallydock.sheet.cells.Grid;
import tallydock.sheet.cells.Pos;

/// Collects the problems of one sheet: one of a code for each cell, at the cell a person sees there.
public final class Findings {
    /// A list with more problems than this is not read problem by problem.
    private static final int MOST = 20_000;

    private final Grid grid;
    private final Set<Key> seen = new HashSet<>();
    private final List<Found> found = new ArrayList<>();
    private int said;

    private record Key(ProblemCode code, Pos pos) {}

    private record Found(int row, Problem problem) {}

    public Findings(Grid grid) {
        this.grid = grid;
    }

    /// A problem at a cell; `details` are names, those of the program's JSON, and values in turn.
    public void at(ProblemCode code, int row, int col, Object... details) {
        said++;
        var pos = grid.origin(row, col);
        if (found.size() < MOST && seen.add(new Key(code, pos))) {
            found.add(new Found(row, new Problem(code, Optional.of(pos.in(grid)), map(details))));
        }
    }

    /// How often a problem was told, also one that was known before. While it stays the same, all was well.
    public int said() {
        return said;
    }

    /// A problem of the file as a whole.
    public void ofFile(ProblemCode code) {
        found.add(new Found(-1, Problem.of(code)));
    }

    /// What the sheet hides and what its formulas do not tell, once each.
    public void oddities() {
        var odd = grid.oddities();
        if (!odd.hiddenColumns().isEmpty()) {
            var cols = odd.hiddenColumns().stream().map(Pos::letters).toList();
            var place = new Place(grid.sheet(), Optional.empty(), Optional.of(cols.getFirst()));
            found.add(new Found(-1, new Problem(ProblemCode.HIDDEN_COLUMNS, Optional.of(place), Map.of("cols", cols))));
        }
        if (!odd.hiddenRows().isEmpty()) {
            var rows = odd.hiddenRows().stream().map(row -> row + 1).toList();
            var place = new Place(grid.sheet(), Optional.of(rows.getFirst()), Optional.empty());
            found.add(new Found(
                    odd.hiddenRows().getFirst(),
                    new Problem(ProblemCode.HIDDEN_ROWS, Optional.of(place), Map.of("rows", rows))));
        }
        odd.unknownFormula().ifPresent(pos -> at(ProblemCode.FORMULA_NO_CACHED_VALUE, pos.row(), pos.col()));
    }

    /// All problems, from the top of the sheet down.
    public List<Problem> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(Found::row))
                .map(Found::problem)
                .toList();
    }

    private static Map<String, Object> map(Object... details) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i + 1 < details.length; i += 2) {
            map.put(String.valueOf(details[i]), details[i + 1]);
        }
        return map;
    }
}
