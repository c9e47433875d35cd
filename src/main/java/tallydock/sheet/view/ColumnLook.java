package tallydock.sheet.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tallydock.domain.document.Place;
import tallydock.domain.document.Severity;
import tallydock.domain.document.choice.ColumnUse;
import tallydock.domain.document.reading.ColumnCheck;
import tallydock.domain.document.reading.ColumnReason;
import tallydock.domain.document.reading.ColumnTaken;
import tallydock.domain.document.reading.ColumnView;
import tallydock.domain.document.reading.Finding;
import tallydock.sheet.cells.Grid;
import tallydock.sheet.cells.Pos;

/// The columns of a table for the eye.
final class ColumnLook {
    private static final ColumnTaken UNKNOWN = new ColumnTaken(ColumnUse.NOT_USED, 0, ColumnReason.UNKNOWN);
    private static final ColumnCheck IGNORED = new ColumnCheck(ColumnCheck.State.IGNORED, 0);

    /// A column is looked through for its first value so far down.
    private static final int SEARCHED_ROWS = 1_000;

    private static final int MOST_COLUMNS = 600;
    private static final int LONGEST = 300;

    /// What every column can be set to; what only a heading can say is offered where the heading says it.
    private static final List<ColumnUse> ALWAYS = Stream.of(ColumnUse.values())
            .filter(use -> use != ColumnUse.BOX_QUANTITY && use != ColumnUse.PRODUCT_QUANTITY && use != ColumnUse.OTHER)
            .toList();

    private final ReadTable table;
    private final Map<String, int[]> troubles = new HashMap<>();

    ColumnLook(ReadTable table, List<Finding> findings) {
        this.table = table;
        findings.forEach(this::count);
    }

    List<ColumnView> columns() {
        List<ColumnView> columns = new ArrayList<>();
        var headings = table.header().headings();
        int width =
                Math.min(MOST_COLUMNS, Math.max(headings.size(), table.grid().width()));
        for (int col = 0; col < width; col++) {
            String heading = col < headings.size() ? headings.get(col).text() : "";
            var first = firstValue(table.grid(), col, table.header().firstDataRow());
            if (!heading.isEmpty() || first.isPresent() || table.taken().containsKey(col)) {
                columns.add(column(col, heading, first.orElse("")));
            }
        }
        return columns;
    }

    /// The columns of a sheet without a heading.
    static List<ColumnView> bare(Grid grid) {
        List<ColumnView> columns = new ArrayList<>();
        for (int col = 0; col < Math.min(MOST_COLUMNS, grid.width()); col++) {
            int index = col;
            firstValue(grid, col, 0)
                    .ifPresent(first ->
                            columns.add(new ColumnView(Pos.letters(index), "", first, UNKNOWN, ALWAYS, IGNORED)));
        }
        return columns;
    }

    /// The column of a view, from 0.
    static int index(ColumnView column) {
        return Pos.column(column.col()).orElse(0);
    }

    /// A cell can hold a book; the eye sees its beginning.
    static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private ColumnView column(int col, String heading, String first) {
        var taken = table.taken().getOrDefault(col, UNKNOWN);
        Set<ColumnUse> available = new LinkedHashSet<>(ALWAYS);
        available.add(taken.use());
        return new ColumnView(
                Pos.letters(col),
                shortened(heading),
                first,
                taken,
                List.copyOf(available),
                check(Pos.letters(col), taken.use()));
    }

    private ColumnCheck check(String col, ColumnUse use) {
        if (use == ColumnUse.NOT_USED || use == ColumnUse.OTHER) {
            return IGNORED;
        }
        int[] found = troubles.getOrDefault(col, new int[2]);
        if (found[0] > 0) {
            return new ColumnCheck(ColumnCheck.State.BLOCK, found[0]);
        }
        return found[1] > 0
                ? new ColumnCheck(ColumnCheck.State.LOOK, found[1])
                : new ColumnCheck(ColumnCheck.State.PASS, 0);
    }

    private void count(Finding finding) {
        if (finding.problem().severity() != Severity.INFO) {
            finding.problem()
                    .where()
                    .flatMap(Place::col)
                    .ifPresent(col -> troubles.computeIfAbsent(col, _ -> new int[2])[finding.blocks() ? 0 : 1]++);
        }
    }

    private static Optional<String> firstValue(Grid grid, int col, int firstRow) {
        return IntStream.range(firstRow, Math.min(grid.rowCount(), firstRow + SEARCHED_ROWS))
                .mapToObj(row -> grid.cell(row, col).shown())
                .filter(text -> !text.isEmpty())
                .map(ColumnLook::shortened)
                .findFirst();
    }
}
