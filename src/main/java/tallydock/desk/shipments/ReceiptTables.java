package tallydock.desk.shipments;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.cases.CaseKinds;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.table.TablePattern;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.discrepancy.DiscrepancyType;
import tallydock.domain.receiving.Receipt.CartonReceipt;
import tallydock.domain.receiving.Receipt.SkuReceipt;

/// What came in beside what was declared: by carton and by SKU.
final class ReceiptTables {
    private static final int NUMBER = 92;
    private static final int KINDS = 204;
    private static final int NEAR = 5;

    private final Texts texts;

    ReceiptTables(Texts texts) {
        this.texts = texts;
    }

    /// The table of the cartons that were read, which asks for more where its end comes into sight.
    TableView<CartonReceipt> cartons(ShipmentDetail detail, ShipmentsModel model) {
        boolean finished = detail.inbound().state().isFinished();
        var table = new TablePattern<CartonReceipt>(texts)
                .nodes(Say.key("shipments.carton"), 86, Pos.CENTER_LEFT, ReceiptTables::number)
                .nodes(Say.key("shipments.state"), 152, Pos.CENTER_LEFT, carton -> state(carton, finished))
                .figures(Say.key("shipments.expected"), NUMBER, carton -> sum(carton, SkuReceipt::expected))
                .figures(Say.key("shipments.received"), NUMBER, carton -> sum(carton, SkuReceipt::received))
                .figures(Say.key("shipments.damaged"), NUMBER, carton -> sum(carton, SkuReceipt::damaged))
                .nodes(Say.key("shipments.kinds"), KINDS, Pos.CENTER_LEFT, carton -> kinds(of(carton)))
                .table();
        table.setId("cartons");
        table.setItems(model.cartons());
        table.setRowFactory(_ -> new NextPage(model));
        return table;
    }

    /// A row near the end of what was read asks for the page behind it.
    private static final class NextPage extends TableRow<CartonReceipt> {
        private final ShipmentsModel model;

        NextPage(ShipmentsModel model) {
            this.model = model;
        }

        @Override
        public void updateIndex(int index) {
            super.updateIndex(index);
            if (index >= 0 && index >= model.cartons().size() - NEAR) {
                model.more();
            }
        }
    }

    TableView<SkuReceipt> goods(ShipmentDetail detail) {
        var table = new TablePattern<SkuReceipt>(texts)
                .nodes(Say.key("shipments.sku"), 226, Pos.CENTER_LEFT, line -> item(detail, line))
                .figures(Say.key("shipments.expected"), NUMBER, line -> Long.toString(line.expected()))
                .figures(Say.key("shipments.received"), NUMBER, line -> Long.toString(line.received()))
                .figures(Say.key("shipments.damaged"), NUMBER, line -> Long.toString(line.damaged()))
                .nodes(Say.key("shipments.kinds"), KINDS, Pos.CENTER_LEFT, line -> kinds(found(detail, line)))
                .table();
        table.setId("goods");
        table.getStyleClass().add("two-line");
        table.getItems().setAll(detail.receipt().skus());
        return table;
    }

    private static Node number(CartonReceipt carton) {
        var label = new Label(carton.carton().map(Object::toString).orElse("\u2013"));
        label.getStyleClass().addAll("mono", "elidable");
        return label;
    }

    private Node state(CartonReceipt carton, boolean finished) {
        return switch (carton.status()) {
            case RECEIVED -> new StatePill(texts, Fill.COMPLETE, "mdi2c-check-bold", Say.key("shipments.counted"));
            case MISSING ->
                finished
                        ? new StatePill(texts, Fill.WARNING, "mdi2m-minus-circle", Say.key("shipments.missing"))
                        : new StatePill(texts, Fill.IDLE, "mdi2c-clock-outline", Say.key("shipments.waiting"));
            case UNEXPECTED -> new StatePill(texts, Fill.WARNING, Say.key("shipments.not-on-list"));
            case LOOSE -> new StatePill(texts, Fill.WARNING, "mdi2s-shape-outline", Say.key("shipments.loose"));
        };
    }

    private static String sum(CartonReceipt carton, ToLongFunction<SkuReceipt> of) {
        return Long.toString(carton.lines().stream().mapToLong(of).sum());
    }

    private Node item(ShipmentDetail detail, SkuReceipt line) {
        var code = new Label(line.sku().code());
        code.getStyleClass().addAll("mono", "elidable");
        var lines = new VBox(code, texts.label(detail.nameOf(line.sku()), "second-line", "elidable"));
        lines.setAlignment(Pos.CENTER_LEFT);
        return lines;
    }

    // The words of all kinds; a pill for the gravest alone, since a row has no room for more.
    private Node kinds(List<DiscrepancyType> types) {
        var row = new HBox();
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("kinds");
        types.stream().limit(1).forEach(type -> row.getChildren().add(CaseKinds.pill(texts, type)));
        if (types.size() > 1) {
            row.getChildren().add(texts.label(Say.key("shipments.more-kinds", types.size() - 1), "muted", "elidable"));
        }
        return row;
    }

    // A missing carton waits: that is its state, said once.
    private static List<DiscrepancyType> of(CartonReceipt carton) {
        var types = carton.lines().stream().flatMap(line -> of(line).stream()).collect(Collectors.toSet());
        types.addAll(carton.types());
        types.remove(DiscrepancyType.MISSING_CARTON);
        types.remove(DiscrepancyType.UNEXPECTED_CARTON);
        return gravestFirst(types);
    }

    // What still lies in cartons nobody has scanned is not short while more is to come.
    private static List<DiscrepancyType> found(ShipmentDetail detail, SkuReceipt line) {
        var types = of(line);
        return detail.inbound().state().isFinished() || line.received() + detail.waiting(line.sku()) < line.expected()
                ? types
                : types.stream().filter(type -> type != DiscrepancyType.SHORT).toList();
    }

    private static List<DiscrepancyType> of(SkuReceipt line) {
        var types = EnumSet.noneOf(DiscrepancyType.class);
        types.addAll(line.types());
        if (line.damaged() > 0) {
            types.add(DiscrepancyType.DAMAGED);
        }
        return gravestFirst(types);
    }

    private static List<DiscrepancyType> gravestFirst(Set<DiscrepancyType> types) {
        return types.stream()
                .sorted(Comparator.comparing(DiscrepancyType::level)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
