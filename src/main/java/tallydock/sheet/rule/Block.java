package tallydock.sheet.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tallydock.sheet.cells.Cell;
import tallydock.sheet.column.Concept;
import tallydock.sheet.table.LabelPairs;
import tallydock.sheet.table.Words;
import tallydock.sheet.value.Ascii;

/// What stands around a table: labels with their values above it, then below it, then columns that say the
/// same on every line.
public final class Block {
    private static final int ROWS_BELOW = 60;

    private final OpenTable table;
    private final List<Integer> lines;
    private final List<LabelPairs.Pair> pairs;

    /// @param lines the rows of the table's lines, from 0
    public Block(OpenTable table, List<Integer> lines) {
        this.table = table;
        this.lines = List.copyOf(lines);
        int below = lines.isEmpty() ? table.grid().rowCount() : lines.getLast() + 1;
        this.pairs = Stream.concat(
                        LabelPairs.in(
                                table.grid(), table.dialect(), 0, table.header().row())
                                .stream(),
                        LabelPairs.in(table.grid(), table.dialect(), below, below + ROWS_BELOW).stream())
                .toList();
    }

    /// The first cell that a label of this meaning names.
    public Optional<Cell> cell(Concept concept) {
        return pairs.stream()
                .filter(pair -> pair.is(concept) && pair.value().isPresent())
                .map(LabelPairs.Pair::cell)
                .findFirst()
                .or(() -> inColumn(concept));
    }

    /// The same as plain text.
    public Optional<String> text(Concept concept) {
        return cell(concept).map(cell -> Ascii.of(cell.shown()));
    }

    /// Texts above the table.
    public Stream<String> textsAbove() {
        return IntStream.range(0, table.header().row())
                .boxed()
                .flatMap(row -> IntStream.range(0, table.grid().width())
                        .mapToObj(col -> table.grid().cell(row, col)))
                .filter(Cell.Text.class::isInstance)
                .map(Cell::shown);
    }

    private Optional<Cell> inColumn(Concept concept) {
        return table.columns().find(concept).filter(_ -> lines.size() > 1).flatMap(column -> {
            var first = table.cells().at(lines.getFirst(), column);
            boolean same =
                    lines.stream().allMatch(row -> table.cells().at(row, column).equals(first));
            return same && !first.isBlank() && !Words.isPlaceholder(first.shown())
                    ? Optional.of(first)
                    : Optional.empty();
        });
    }
}
