package tallydock.sheet.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tallydock.sheet.cells.Cell;
import tallydock.sheet.cells.Grid;
import tallydock.sheet.cells.Pos;
import tallydock.sheet.column.Concept;
import tallydock.sheet.column.Dialect;
import tallydock.sheet.column.Heading;

/// Labels and their values in the blocks around a table: side by side, one below the other, or in one cell.
public final class LabelPairs {
    private static final double SURE = 0.6;
    private static final int WIDEST_GAP = 3;
    private static final int MOST_COLUMNS = 200;
    private static final Pattern ONE_CELL = Pattern.compile("(.{1,40}?)\\s*[:：]\\s*(.+)", Pattern.DOTALL);
    private static final Pattern PIECES = Pattern.compile("\\n|\\s{2,}|\\u3000{1,}|[;；]|，");
    private static final Pattern WITHOUT_COLON = Pattern.compile("(.{1,30}?[^\\d\\s].{0,10}?)\\s+(\\S*\\d\\S*)");

    private final Grid grid;
    private final Dialect dialect;
    private final int end;
    private final List<Pair> pairs = new ArrayList<>();

    /// A label, the cell of its value, and where that stands.
    public record Pair(Heading label, Cell cell, Pos pos) {
        public boolean is(Concept concept) {
            return label.is(concept);
        }

        /// The value as text; empty for a dash and the like.
        public Optional<String> value() {
            String text = cell.shown();
            return text.isEmpty() || Words.isPlaceholder(text) ? Optional.empty() : Optional.of(text);
        }
    }

    private LabelPairs(Grid grid, Dialect dialect, int end) {
        this.grid = grid;
        this.dialect = dialect;
        this.end = end;
    }

    /// All pairs in rows `first` up to, not including, `end`, in reading order.
    public static List<Pair> in(Grid grid, int first, int end) {
        return in(grid, Dialect.GOODS, first, end);
    }

    /// The same with labels in the words of one kind of document.
    public static List<Pair> in(Grid grid, Dialect dialect, int first, int end) {
        var found = new LabelPairs(grid, dialect, Math.min(end, grid.rowCount()));
        for (int row = first; row < found.end; row++) {
            for (int col = 0; col < Math.min(grid.width(), MOST_COLUMNS); col++) {
                if (grid.cell(row, col) instanceof Cell.Text(var text)) {
                    found.look(row, col, text);
                }
            }
        }
        return List.copyOf(found.pairs);
    }

    private void look(int row, int col, String text) {
        var label = Heading.of(dialect, "", stripped(text));
        if (isLabel(label) && !knownBeforeColon(text)) {
            value(row, col).ifPresent(pos -> pairs.add(new Pair(label, grid.cell(pos.row(), pos.col()), pos)));
            return;
        }
        for (String piece : PIECES.split(text, -1)) {
            inOneCell(piece.strip(), new Pos(row, col));
        }
    }

    private void inOneCell(String piece, Pos pos) {
        for (var shape : List.of(ONE_CELL, WITHOUT_COLON)) {
            var parts = shape.matcher(piece);
            if (!parts.matches()) {
                continue;
            }
            var label = Heading.of(dialect, "", parts.group(1).strip());
            if (isLabel(label)) {
                pairs.add(new Pair(label, Cell.text(parts.group(2)), pos));
                return;
            }
        }
    }

    private static String stripped(String text) {
        return text.replaceAll("[:：\\s]+$", "");
    }

    private static boolean isLabel(Heading label) {
        return label.concept().isPresent() && label.confidence() >= SURE;
    }

    /// The value of a label: the cell beside it, or below it where another label stands beside it.
    private Optional<Pos> value(int row, int col) {
        int next = next(row, col);
        boolean adjacent = next == col + 1 || onlyMergedBetween(row, col, next);
        var beside = grid.cell(row, next);
        boolean besideIsLabel = looksLikeLabel(beside, adjacent, row, next);
        if (!beside.isBlank() && !besideIsLabel) {
            return Optional.of(new Pos(row, next));
        }
        boolean amongLabels = beside.isBlank() ? isLastOfLabels(row, col) : adjacent;
        return amongLabels ? below(row, col) : Optional.empty();
    }

    /// The next filled cell, across a small gap.
    private int next(int row, int col) {
        int next = col + 1;
        while (next < grid.width()
                && next - col <= WIDEST_GAP + 1
                && grid.cell(row, next).isBlank()) {
            next++;
        }
        return next;
    }

    private Optional<Pos> below(int row, int col) {
        var under = grid.cell(row + 1, col);
        boolean free = row + 1 < end && !under.isBlank() && !looksLikeLabel(under, true, row + 1, col);
        return free ? Optional.of(new Pos(row + 1, col)) : Optional.empty();
    }

    /// The cell to the left is a label too, with its value below it.
    private boolean isLastOfLabels(int row, int col) {
        if (col == 0) {
            return false;
        }
        var left = grid.cell(row, col - 1);
        var underLeft = grid.cell(row + 1, col - 1);
        return looksLikeLabel(left, true, row, col - 1)
                && !underLeft.isBlank()
                && !looksLikeLabel(underLeft, true, row + 1, col - 1);
    }

    private boolean onlyMergedBetween(int row, int col, int next) {
        return grid.origin(row, next - 1).equals(grid.origin(row, col));
    }

    /// Right beside a label only another well-known label is none of its values; further away anything that has a value
    /// of its own is taken for a label.
    private boolean looksLikeLabel(Cell cell, boolean adjacent, int row, int col) {
        if (!(cell instanceof Cell.Text(var text))) {
            return false;
        }
        if (text.endsWith(":") || text.endsWith("：")) {
            return true;
        }
        var heading = Heading.of(dialect, "", stripped(text));
        boolean known = isLabel(heading) && heading.confidence() > 0.95;
        return known || (!adjacent && !grid.cell(row, col + 1).isBlank()) || knownBeforeColon(text);
    }

    private boolean knownBeforeColon(String text) {
        var parts = ONE_CELL.matcher(text);
        return parts.matches() && isLabel(Heading.of(dialect, "", parts.group(1)));
    }
}
