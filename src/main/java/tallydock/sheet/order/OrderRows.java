package tallydock.sheet.order;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tallydock.sheet.cells.Cell;
import tallydock.sheet.column.Column;
import tallydock.sheet.column.Concept;
import tallydock.sheet.rule.OpenTable;
import tallydock.sheet.value.NumberText;

/// Sorts the rows of an order list into orders: rows of the same order number, and rows below that give none.
final class OrderRows {
    private static final int LONGEST_QUANTITY = 20;

    private final OpenTable table;
    private final Optional<Column> id;
    private final Optional<Column> quantity;

    OrderRows(OpenTable table) {
        this.table = table;
        this.id = table.columns()
                .find(Concept.ORDER_ID)
                .or(() -> table.columns().find(Concept.TRACKING))
                .or(() -> table.columns().find(Concept.PACKAGE_ID));
        this.quantity = quantity(table);
    }

    /// The column that says how many pieces a line has.
    static Optional<Column> quantity(OpenTable table) {
        return table.columns().find(Concept.QUANTITY).or(() -> table.columns().find(Concept.PIECES_OR_CARTONS));
    }

    /// The rows of each order, from 0, in file order.
    List<List<Integer>> orders() {
        Map<Object, List<Integer>> orders = new LinkedHashMap<>();
        Optional<Object> open = Optional.empty();
        for (int row : table.rows().filter(this::isLine).toArray()) {
            open = Optional.of(key(row, open));
            orders.computeIfAbsent(open.get(), _ -> new ArrayList<>()).add(row);
        }
        return List.copyOf(orders.values());
    }

    /// A number that lost digits says nothing: its row is an order of its own.
    private Object key(int row, Optional<Object> open) {
        var cell = table.cells().at(row, id);
        if (LongNumbers.isScientific(cell) || LongNumbers.hasLostPrecision(cell)) {
            return table.text(row, Concept.TRACKING).map(Object.class::cast).orElse(row);
        }
        return table.cells()
                .code(row, id)
                .map(Object.class::cast)
                .or(() -> table.text(row, Concept.TRACKING).map(Object.class::cast))
                .or(() -> open)
                .orElse(row);
    }

    private boolean isLine(int row) {
        if (table.grid().isBlankRow(row) || table.isTotal(row) || table.isHeading(row) || table.isExample(row)) {
            return false;
        }
        boolean product = table.text(row, Concept.SKU).isPresent()
                || table.text(row, Concept.NAME).isPresent();
        boolean order =
                id.map(column -> hasDigit(table.cells().at(row, column))).orElse(false);
        return isQuantity(row) ? product || order : order && isEmptyQuantity(row);
    }

    private boolean isQuantity(int row) {
        var cell = table.cells().at(row, quantity);
        return cell instanceof Cell.Num
                || (cell instanceof Cell.Text(var text)
                        && !NumberText.of(text).number().isEmpty());
    }

    /// Nothing, or something that is no sentence: the line is there, its quantity is not.
    private boolean isEmptyQuantity(int row) {
        return table.cells().at(row, quantity).shown().length() < LONGEST_QUANTITY;
    }

    private static boolean hasDigit(Cell cell) {
        return cell.shown().chars().anyMatch(Character::isDigit);
    }
}
