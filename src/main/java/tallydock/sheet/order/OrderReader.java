package tallydock.sheet.order;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tallydock.domain.document.DocField;
import tallydock.domain.document.order.DocOrder;
import tallydock.domain.document.order.OrderListDoc;
import tallydock.sheet.cells.Grid;
import tallydock.sheet.column.Column;
import tallydock.sheet.column.Concept;
import tallydock.sheet.column.Dialect;
import tallydock.sheet.column.Scope;
import tallydock.sheet.rule.Block;
import tallydock.sheet.rule.Measures;
import tallydock.sheet.rule.OpenTable;
import tallydock.sheet.rule.StatedFields;
import tallydock.sheet.table.Header;
import tallydock.sheet.table.HeaderFinder;
import tallydock.sheet.table.Rating;
import tallydock.sheet.value.Currencies;
import tallydock.usecase.KnownSkus;

/// Reads one sheet as a list of direct-mail orders.
public final class OrderReader {
    private static final Rating RATING = new Rating(
            Map.of(
                    Concept.ORDER_ID,
                    3.0,
                    Concept.TRACKING,
                    2.0,
                    Concept.RECIPIENT,
                    2.0,
                    Concept.ADDRESS,
                    1.5,
                    Concept.ZIP,
                    1.5,
                    Concept.SKU,
                    2.0,
                    Concept.QUANTITY,
                    2.0,
                    Concept.PACKAGE_ID,
                    1.0,
                    Concept.CARTON_NO,
                    -2.0),
            OrderReader::isOrderList);

    private final OpenTable table;
    private final OrderCells cells;
    private final OrderLines lines;
    private final Measures measures;

    private OrderReader(Grid grid, Header header, Optional<KnownSkus> register) {
        this.table = new OpenTable(grid, header, Dialect.ORDERS);
        this.cells = new OrderCells(table);
        var currency = new Block(table, List.of()).text(Concept.CURRENCY).flatMap(Currencies::in);
        this.lines = new OrderLines(table, register, currency);
        this.measures = new Measures(table.cells(), table.columns(), table.style());
    }

    /// The head of the list's table in a sheet; empty when there is none.
    public static Optional<Header> header(Grid grid) {
        return new HeaderFinder(grid, Dialect.ORDERS, RATING::of).find();
    }

    /// Reads the table below `header`; the document may have no orders.
    public static OrderListDoc read(Grid grid, Header header, Optional<KnownSkus> register) {
        return new OrderReader(grid, header, register).read();
    }

    private static boolean isOrderList(Set<Concept> found) {
        boolean named = found.contains(Concept.ORDER_ID)
                || found.contains(Concept.TRACKING)
                || found.contains(Concept.PACKAGE_ID);
        boolean goods = found.contains(Concept.SKU) || found.contains(Concept.QUANTITY) || found.contains(Concept.NAME);
        return named && (goods || found.contains(Concept.RECIPIENT));
    }

    private OrderListDoc read() {
        List<DocOrder> orders = new ArrayList<>();
        for (var rows : new OrderRows(table).orders()) {
            orders.add(order(rows));
        }
        table.findings().oddities();
        return new OrderListDoc(
                table.source(fields(orders)), orders, table.findings().inOrder());
    }

    private DocOrder order(List<Integer> rows) {
        var numbers = cells.numbers(rows);
        var recipient = cells.recipient(rows.getFirst(), numbers.orderId());
        return new DocOrder(
                numbers, recipient, weight(rows), rows.stream().map(lines::line).toList());
    }

    /// The parcel's weight stands on each of its lines, or on the first; different weights are those of its lines and
    /// say nothing about the parcel.
    private Optional<BigDecimal> weight(List<Integer> rows) {
        var column =
                table.columns().find(Concept.GROSS).or(() -> table.columns().find(Concept.NET));
        var weights = rows.stream()
                .flatMap(row -> column.filter(OrderReader::isOfParcel).flatMap(c -> measures.kg(row, c)).stream())
                .filter(kg -> kg.signum() > 0)
                .map(BigDecimal::stripTrailingZeros)
                .distinct()
                .toList();
        return weights.size() == 1 ? Optional.of(weights.getFirst()) : Optional.empty();
    }

    private static boolean isOfParcel(Column column) {
        return column.scope() != Scope.PER_PIECE;
    }

    private Set<DocField> fields(List<DocOrder> orders) {
        var all = orders.stream().flatMap(order -> order.lines().stream()).toList();
        return new StatedFields(table.columns())
                .with(DocField.SKU, Concept.SKU)
                .with(DocField.FNSKU, Concept.FNSKU)
                .with(DocField.GTIN, Concept.GTIN)
                .with(DocField.HS_CODE, Concept.HS_CODE)
                .with(DocField.PACKAGE_ID, Concept.PACKAGE_ID)
                .with(DocField.WEIGHT, Concept.GROSS)
                .with(DocField.PRICE, all.stream().anyMatch(line -> line.price().isPresent()))
                .with(
                        DocField.NAME_ZH,
                        all.stream().anyMatch(line -> line.names().zh().isGiven()))
                .with(
                        DocField.NAME_EN,
                        all.stream().anyMatch(line -> line.names().en().isGiven()))
                .all();
    }
}
