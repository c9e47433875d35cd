package tallydock.sheet.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import tallydock.sheet.cells.Cell;
import tallydock.sheet.cells.Grid;
import tallydock.sheet.column.Dialect;
import tallydock.sheet.column.Heading;
import tallydock.sheet.value.NumberText;

/// Finds the heading of the table among cover blocks, remarks and data: the row, or the two or three rows
/// together, whose headings say the most about the kind of document that is wanted.
public final class HeaderFinder {
    private static final int SEARCHED_ROWS = 250;
    private static final int DEEPEST = 3;
    private static final int WIDEST = 600;

    /// One row is preferred to two that say the same.
    private static final double COST_OF_A_ROW = 0.2;

    private static final double NEARLY_THE_SAME = 0.5;

    private final Grid grid;
    private final Dialect dialect;
    private final ToDoubleFunction<List<Heading>> rating;
    private final Map<String, Heading> known = new HashMap<>();

    /// @param rating what headings are worth; 0 when they cannot be the head of the wanted table
    public HeaderFinder(Grid grid, Dialect dialect, ToDoubleFunction<List<Heading>> rating) {
        this.grid = grid;
        this.dialect = dialect;
        this.rating = rating;
    }

    public Optional<Header> find() {
        Optional<Header> best = Optional.empty();
        for (int row = 0; row < Math.min(SEARCHED_ROWS, grid.rowCount()); row++) {
            for (int depth = 1; depth <= DEEPEST && canBeHeading(row + depth - 1, depth > 1); depth++) {
                var header = header(row, depth);
                if (header.score() > best.map(Header::score).orElse(0.0)) {
                    best = Optional.of(header);
                }
            }
        }
        return best.map(this::withTranslation);
    }

    /// The heading that a person says begins in a row, from 0: as many rows as say the most. A row above the
    /// sheet means that the table has no heading.
    public Header at(int row) {
        if (row < 0) {
            return new Header(-1, 1, headings(0, 0), 0);
        }
        var best = header(row, 1);
        for (int depth = 2; depth <= DEEPEST && canBeHeading(row + depth - 1, true); depth++) {
            var deeper = header(row, depth);
            best = deeper.score() > best.score() ? deeper : best;
        }
        return best;
    }

    /// A heading in two languages: the row above says nearly the same.
    private Header withTranslation(Header found) {
        if (found.row() == 0 || found.depth() == DEEPEST || !canBeHeading(found.row() - 1, true)) {
            return found;
        }
        boolean sameAbove = header(found.row() - 1, 1).score() > found.score() * NEARLY_THE_SAME;
        return sameAbove
                ? new Header(
                        found.row() - 1,
                        found.depth() + 1,
                        header(found.row() - 1, found.depth() + 1).headings(),
                        found.score())
                : found;
    }

    private Header header(int row, int depth) {
        var headings = headings(row, depth);
        double score = rating.applyAsDouble(headings);
        return new Header(row, depth, headings, score - COST_OF_A_ROW * (depth - 1));
    }

    /// Headings are text, and two of them at least; a row below the first holds no numbers, for then it is data.
    private boolean canBeHeading(int row, boolean below) {
        if (row >= grid.rowCount() || grid.filled(row) < 2) {
            return false;
        }
        long numbers = IntStream.range(0, Math.min(grid.width(), WIDEST))
                .filter(col -> isNumber(grid.cell(row, col)))
                .count();
        return below ? numbers == 0 : numbers < grid.filled(row);
    }

    private static boolean isNumber(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> !NumberText.of(text).number().isEmpty();
            case Cell.Blank() -> false;
            default -> true;
        };
    }

    private List<Heading> headings(int row, int depth) {
        List<Heading> headings = new ArrayList<>();
        for (int col = 0; col < Math.min(grid.width(), WIDEST); col++) {
            List<String> parts = parts(row, depth, col);
            String own = parts.isEmpty() ? "" : parts.getLast();
            String group = parts.isEmpty() ? "" : String.join(" ", parts.subList(0, parts.size() - 1));
            headings.add(known.computeIfAbsent(group + "\n" + own, _ -> Heading.of(dialect, group, own)));
        }
        return headings;
    }

    /// The texts above a column from top to bottom, each merged cell once.
    private List<String> parts(int row, int depth, int col) {
        List<String> parts = new ArrayList<>();
        for (int i = row; i < row + depth; i++) {
            String text = grid.origin(i, col).row() == i ? grid.seen(i, col).shown() : "";
            if (text.isEmpty() && i < row + depth - 1 && !grid.isCovered(i, col)) {
                text = groupToTheLeft(i, col);
            }
            if (!text.isEmpty()) {
                parts.add(text);
            }
        }
        return parts;
    }

    /// Text files have no merged cells: a group's name stands over its first column, the others are blank.
    private String groupToTheLeft(int row, int col) {
        if (grid.seen(row + 1, col).isBlank()) {
            return "";
        }
        int left = col;
        while (left > 0 && grid.cell(row, left).isBlank()) {
            left--;
        }
        boolean isGroup = !grid.seen(row + 1, left).isBlank();
        return isGroup ? grid.cell(row, left).shown() : "";
    }
}
