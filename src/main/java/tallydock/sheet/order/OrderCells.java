package tallydock.sheet.order;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tallydock.domain.document.ProblemCode;
import tallydock.domain.document.order.OrderNumbers;
import tallydock.domain.document.order.Recipient;
import tallydock.sheet.column.Column;
import tallydock.sheet.column.Concept;
import tallydock.sheet.rule.OpenTable;

/// What the rows of one order say about it: its numbers and to whom it goes.
final class OrderCells {
    private static final List<Concept> WHEREABOUTS =
            List.of(Concept.RECIPIENT, Concept.COUNTRY, Concept.STATE, Concept.CITY, Concept.ZIP, Concept.ADDRESS);
    private static final String NOBODY = "";

    private final OpenTable table;
    private final Map<String, String> orderOfTracking = new HashMap<>();

    OrderCells(OpenTable table) {
        this.table = table;
    }

    /// The first row of the order that gives a number counts.
    OrderNumbers numbers(List<Integer> rows) {
        int row = rows.getFirst();
        var orderId = orderId(row);
        var packageId = rows.stream()
                .flatMap(one -> table.text(one, Concept.PACKAGE_ID).stream())
                .findFirst();
        return new OrderNumbers(orderId, packageId, tracking(rows, orderId));
    }

    private Optional<String> orderId(int row) {
        var column = table.columns().find(Concept.ORDER_ID);
        var cell = table.cells().at(row, column);
        if (LongNumbers.isScientific(cell)) {
            report(ProblemCode.ORDER_ID_SCIENTIFIC, row, column, "raw", cell.shown());
            return Optional.empty();
        }
        if (LongNumbers.hasLostPrecision(cell)) {
            report(ProblemCode.ORDER_ID_PRECISION, row, column, "raw", cell.shown());
            return Optional.empty();
        }
        return table.cells().code(row, column);
    }

    private Optional<String> tracking(List<Integer> rows, Optional<String> orderId) {
        var column = table.columns().find(Concept.TRACKING);
        int row = rows.stream()
                .filter(one -> table.cells().code(one, column).isPresent())
                .findFirst()
                .orElse(rows.getFirst());
        var cell = table.cells().at(row, column);
        if (LongNumbers.isScientific(cell) || LongNumbers.hasLostPrecision(cell)) {
            report(
                    ProblemCode.TRACKING_SCIENTIFIC,
                    row,
                    column,
                    "orderId",
                    orderId.orElse(NOBODY),
                    "raw",
                    cell.shown());
            return Optional.empty();
        }
        var number = table.cells().code(row, column);
        number.ifPresent(code -> {
            String owner = orderId.orElse("row " + row);
            String first = orderOfTracking.putIfAbsent(code, owner);
            if (first != null && !first.equals(owner)) {
                report(ProblemCode.DUPLICATE_TRACKING, row, column, "orderId", orderId.orElse(NOBODY), "raw", code);
            }
        });
        return number;
    }

    /// Empty when the list has no columns for it.
    Optional<Recipient> recipient(int row, Optional<String> orderId) {
        if (WHEREABOUTS.stream().noneMatch(table.columns()::has)) {
            return Optional.empty();
        }
        var country = table.text(row, Concept.COUNTRY);
        var address = said(row, Concept.ADDRESS);
        if (address.isEmpty() && table.columns().has(Concept.ADDRESS)) {
            var column = table.columns().find(Concept.ADDRESS);
            report(ProblemCode.ADDRESS_MISSING, row, column, "orderId", orderId.orElse(NOBODY));
        }
        return Optional.of(new Recipient(
                said(row, Concept.RECIPIENT),
                country,
                said(row, Concept.STATE),
                said(row, Concept.CITY),
                zip(row, country, orderId),
                address));
    }

    private Optional<String> zip(int row, Optional<String> country, Optional<String> orderId) {
        var zip = table.text(row, Concept.ZIP);
        var restored = zip.flatMap(code -> Postcodes.restored(code, country));
        restored.ifPresent(code -> report(
                ProblemCode.ZIP_LEADING_ZERO_LOST,
                row,
                table.columns().find(Concept.ZIP),
                "orderId",
                orderId.orElse(NOBODY),
                "raw",
                zip.orElse(NOBODY),
                "suggested",
                code));
        return restored.isPresent() ? Optional.empty() : zip;
    }

    /// Names of people and places stay as written.
    private Optional<String> said(int row, Concept concept) {
        return table.text(row, concept)
                .map(_ -> table.cells().at(row, table.columns().find(concept)).shown());
    }

    private void report(ProblemCode code, int row, Optional<Column> column, Object... details) {
        Object[] all = Stream.of(details).toArray();
        table.findings().at(code, row, column.map(Column::index).orElse(0), all);
    }
}
