package tallydock.sheet.packing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import tallydock.sheet.cells.Cell;
import tallydock.sheet.cells.Cells;
import tallydock.sheet.column.Column;
import tallydock.sheet.column.Columns;
import tallydock.sheet.column.Concept;
import tallydock.sheet.rule.Quantity;
import tallydock.sheet.rule.RowCells;
import tallydock.sheet.value.CartonNumbers;
import tallydock.sheet.value.NumberStyle;

/// Puts lines into cartons: a carton number that is blank, merged or equal on adjacent rows is one mixed carton.
final class Grouping {
    private static final long MOST_CARTONS_A_LINE = 100_000;
    /// More cartons than rows have been seen, but not so many: a column of telephone numbers is no count.
    private static final long MOST_CARTONS = 1_000_000;
    private static final Pattern OF_TOTAL =
            Pattern.compile("\\s*(\\d+|\\D{0,8}\\d+\\s*(?:[-~]+|to|至)\\s*\\D{0,8}\\d+)\\s*/\\s*(\\d+)\\s*");

    private final RowCells cells;
    private final Optional<Column> number;
    private final Optional<Column> last;
    private final Optional<Column> count;
    private final NumberStyle style;
    private boolean numbersAreOfTotal;

    Grouping(RowCells cells, Columns columns, NumberStyle style) {
        this.cells = cells;
        this.number = columns.find(Concept.CARTON_NO).or(() -> columns.find(Concept.BOX_LABEL));
        this.last = columns.find(Concept.CARTON_LAST);
        this.count = columns.find(Concept.CARTON_COUNT);
        this.style = style;
    }

    List<CartonGroup> of(List<Integer> lines) {
        numbersAreOfTotal = saysOfTotal(lines);
        List<CartonGroup> groups = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        Cell openCell = Cells.BLANK;
        List<String> openNumbers = List.of();
        for (int row : lines) {
            var cell = number(row);
            var numbers = cell.equals(openCell) ? openNumbers : numbers(cell);
            boolean same =
                    !open.isEmpty() && (number.isPresent() ? staysOpen(numbers, openNumbers) : isCoveredCount(row));
            if (!same) {
                close(groups, openNumbers, open);
                open = new ArrayList<>();
                openNumbers = numbers;
                openCell = cell;
            }
            open.add(row);
        }
        close(groups, openNumbers, open);
        return bounded(StartNumbers.settle(groups, group -> likelyCount(group.firstRow())));
    }

    private Optional<Long> likelyCount(int row) {
        return statedCount(row).filter(n -> n <= MOST_CARTONS_A_LINE);
    }

    /// The carton number of a row; start and end in two columns become one range.
    private Cell number(int row) {
        var start = cells.at(row, number);
        var end = cells.at(row, last);
        return start.isBlank() || end.isBlank() ? start : Cell.text(start.shown() + " - " + end.shown());
    }

    /// What the count column says in a row; empty for a blank cell or one that is no whole number.
    Optional<Long> statedCount(int row) {
        return count.flatMap(column -> Quantity.whole(cells.at(row, column), style))
                .filter(n -> n > 0);
    }

    private static boolean staysOpen(List<String> numbers, List<String> open) {
        return numbers.isEmpty() || numbers.equals(open);
    }

    private boolean isCoveredCount(int row) {
        return count.map(column -> cells.grid().isCovered(row, column.index())).orElse(false);
    }

    private List<String> numbers(Cell cell) {
        if (numbersAreOfTotal && cell instanceof Cell.Text(var text)) {
            var parts = OF_TOTAL.matcher(text);
            return parts.matches() ? CartonNumbers.expand(parts.group(1)) : CartonNumbers.of(cell);
        }
        return CartonNumbers.of(cell);
    }

    private void close(List<CartonGroup> groups, List<String> numbers, List<Integer> rows) {
        if (rows.isEmpty()) {
            return;
        }
        long cartons = numbers.isEmpty() ? likelyCount(rows.getFirst()).orElse(1L) : numbers.size();
        groups.add(new CartonGroup(numbers, cartons, rows));
    }

    /// A line that would make too many cartons of the list is one carton.
    private static List<CartonGroup> bounded(List<CartonGroup> groups) {
        List<CartonGroup> bounded = new ArrayList<>();
        long several = 0;
        for (var group : groups) {
            boolean fits = group.count() == 1 || several + group.count() <= MOST_CARTONS;
            several += fits && group.count() > 1 ? group.count() : 0;
            bounded.add(fits ? group : new CartonGroup(List.of(), 1, group.rows()));
        }
        return bounded;
    }

    /// `1/30`, `2/30`, `3/30` are three cartons of thirty, `1-5/30` five of them; `1/30` alone is a range.
    private boolean saysOfTotal(List<Integer> lines) {
        long last = -1;
        int repeated = 0;
        for (int row : lines.subList(0, Math.min(50, lines.size()))) {
            if (number.isPresent() && cells.grid().cell(row, number.get().index()) instanceof Cell.Text(var text)) {
                var parts = OF_TOTAL.matcher(text);
                long total = parts.matches() && parts.group(2).length() < 10 ? Long.parseLong(parts.group(2)) : -1;
                repeated += total >= 0 && total == last ? 1 : 0;
                last = total;
            }
        }
        return repeated > 0;
    }

    /// Numbers 1, 2, 3 ... for the cartons of a list that has none.
    static List<String> counted(long first, long cartons) {
        return LongStream.range(first, first + cartons)
                .mapToObj(String::valueOf)
                .toList();
    }
}
