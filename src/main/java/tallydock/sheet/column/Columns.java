package tallydock.sheet.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tallydock.domain.document.reading.ColumnReason;
import tallydock.domain.document.reading.ColumnTaken;
import tallydock.sheet.cells.Grid;

/// The named columns of a table: heading first, then what the cells look like.
public record Columns(List<Column> all) {
    private static final double MOSTLY = 0.6;
    private static final double NEARLY_ALL = 0.8;

    public Columns {
        all = List.copyOf(all);
    }

    /// Names the columns of a table whose rows begin at `firstRow`.
    public static Columns of(Grid grid, List<Heading> headings, int firstRow) {
        List<Column> named = new ArrayList<>();
        for (int col = 0; col < headings.size(); col++) {
            var heading = headings.get(col);
            var content = Content.of(grid, col, firstRow);
            int index = col;
            heading.concept()
                    .map(concept -> byContent(Column.byHeading(index, heading, concept), content))
                    .or(() -> byContentAlone(index, heading, content))
                    .ifPresent(named::add);
        }
        return new Columns(named);
    }

    /// The column that means this with the most confidence; the first of equals.
    public Optional<Column> find(Concept concept) {
        return best(list(concept));
    }

    public Optional<Column> find(Concept concept, Scope scope) {
        return best(list(concept).stream().filter(c -> c.scope() == scope).toList());
    }

    public List<Column> list(Concept concept) {
        return all.stream().filter(column -> column.is(concept)).toList();
    }

    public boolean has(Concept concept) {
        return find(concept).isPresent();
    }

    /// The same columns with one of them understood differently.
    public Columns with(Column changed) {
        return new Columns(all.stream()
                .map(column -> column.index() == changed.index() ? changed : column)
                .toList());
    }

    /// What each column, from 0, was taken for.
    public Map<Integer, ColumnTaken> taken() {
        Map<Integer, ColumnTaken> taken = new HashMap<>();
        all.forEach(column -> taken.put(
                column.index(), new ColumnTaken(Uses.of(column), Math.min(1, column.confidence()), column.reason())));
        return taken;
    }

    private static Optional<Column> best(List<Column> columns) {
        Optional<Column> best = Optional.empty();
        for (var column : columns) {
            if (best.isEmpty() || column.confidence() > best.get().confidence() + 0.2) {
                best = Optional.of(column);
            }
        }
        return best;
    }

    private static Column byContent(Column column, Content content) {
        if (content.filled() == 0) {
            return column.is(Concept.BARCODE) ? column.as(Concept.GTIN, ColumnReason.HEADING_OF_EMPTY_COLUMN) : column;
        }
        return switch (column.concept()) {
            case BARCODE -> barcode(column, content);
            case GTIN -> when(content.fnskus() > MOSTLY, column, Concept.FNSKU, ColumnReason.CELLS_ARE_FNSKUS);
            case FNSKU -> when(content.gtins() > NEARLY_ALL, column, Concept.GTIN, ColumnReason.CELLS_ARE_GTINS);
            case FEE_TYPE -> when(content.numbers() > MOSTLY, column, Concept.AMOUNT, ColumnReason.CELLS_ARE_NUMBERS);
            case AMOUNT -> when(content.isText(), column, Concept.FEE_TYPE, ColumnReason.CELLS_ARE_WORDS);
            case QUANTITY, CARTON_COUNT ->
                when(content.areNoNumbers(), column, Concept.NOT_USED, ColumnReason.CELLS_ARE_NO_NUMBERS);
            default -> column;
        };
    }

    private static Column when(boolean so, Column column, Concept other, ColumnReason why) {
        return so ? column.as(other, why) : column;
    }

    private static Column barcode(Column column, Content content) {
        if (content.fnskus() > MOSTLY) {
            return column.as(Concept.FNSKU, ColumnReason.CELLS_ARE_FNSKUS);
        }
        return content.barcodes() > 0.4
                ? column.as(Concept.GTIN, ColumnReason.CELLS_ARE_GTINS)
                : column.as(Concept.NOT_USED, ColumnReason.CELLS_ARE_NO_BARCODE);
    }

    private static Optional<Column> byContentAlone(int index, Heading heading, Content content) {
        if (content.filled() > 0 && content.fnskus() > NEARLY_ALL) {
            return Optional.of(
                    new Column(index, heading, Concept.FNSKU, Scope.UNSAID, 0.7, ColumnReason.CELLS_ARE_FNSKUS));
        }
        boolean gtins = content.filled() > 1 && content.gtins() > NEARLY_ALL;
        return gtins
                ? Optional.of(new Column(index, heading, Concept.GTIN, Scope.UNSAID, 0.6, ColumnReason.CELLS_ARE_GTINS))
                : Optional.empty();
    }
}
