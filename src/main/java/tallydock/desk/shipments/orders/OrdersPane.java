package tallydock.desk.shipments.orders;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tallydock.desk.kit.pane.LoadingLine;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// The box over the room: choose a list, say which orders, be asked with what goes and what stays, erase.
public final class OrdersPane extends VBox {
    private static final int NAMED = 12;
    private static final int LINES = 2;
    /// How long backups are kept.
    private static final int BACKUP_DAYS = 14;

    private final Texts texts;
    private final Moments moments;
    private final OrdersModel model;
    private final Runnable close;

    public OrdersPane(Texts texts, Moments moments, OrdersModel model, Runnable close) {
        this.texts = texts;
        this.moments = moments;
        this.model = model;
        this.close = close;
        setId("order-lists");
        getStyleClass().add("order-lists");
        model.step().subscribe(this::show);
    }

    private void show(OrdersModel.Step step) {
        switch (step) {
            case OrdersModel.Step.Reading() -> getChildren().setAll(title(), new LoadingLine());
            case OrdersModel.Step.Choosing choosing -> choosing(choosing);
            case OrdersModel.Step.Asking asking -> asking(asking);
        }
    }

    private Node title() {
        return texts.label(Say.key("shipments.orders.title"), "modal-title", "bold");
    }

    private void choosing(OrdersModel.Step.Choosing choosing) {
        var list = new ListView<OrderListRow>();
        list.setId("order-list");
        list.getStyleClass().addAll("plain-list", "order-list");
        list.setCellFactory(_ -> new Cell());
        list.setPlaceholder(texts.label(Say.key("shipments.orders.none"), "muted"));
        list.getItems().setAll(choosing.lists());
        list.getSelectionModel().selectFirst();
        var numbers = new TextArea();
        numbers.setId("order-numbers");
        numbers.setPrefRowCount(LINES);
        texts.bind(numbers.promptTextProperty(), Say.key("shipments.orders.numbers"));
        var erase = button(
                "ask-erase",
                PushButton.of(
                        texts,
                        model.isLocked() ? "mdi2l-lock-outline" : "mdi2e-eraser",
                        Say.key("shipments.orders.erase"),
                        () -> Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                                .ifPresent(row -> model.ask(row, numbers.getText()))));
        erase.setDisable(choosing.lists().isEmpty());
        var done = button("orders-close", PushButton.primary(texts, Say.key("shipments.orders.close"), close));
        getChildren().setAll(title(), wrapped(Say.key("shipments.orders.what")), list, numbers);
        if (!choosing.remark().isNothing()) {
            var remark = wrapped(choosing.remark());
            remark.setId("orders-remark");
            getChildren().add(remark);
        }
        getChildren().add(foot(erase, done));
    }

    /// What goes, what stays, and until when copies of it lie in backups.
    private void asking(OrdersModel.Step.Asking asking) {
        var named = asking.orders().stream().limit(NAMED).collect(Collectors.joining(", "))
                + (asking.orders().size() > NAMED ? " \u2026" : "");
        var erase = button(
                "erase-for-good",
                PushButton.of(texts, "mdi2e-eraser", Say.key("shipments.orders.erase-for-good"), model::erase));
        var leave = button("erase-not", PushButton.primary(texts, Say.key("shipments.orders.leave"), model::leave));
        var orders = wrapped(Say.key(
                "shipments.orders.named", asking.orders().size(), asking.list().file(), named));
        orders.getStyleClass().add("bold");
        getChildren()
                .setAll(
                        title(),
                        orders,
                        wrapped(Say.key("shipments.orders.goes", asking.kept())),
                        wrapped(Say.key("shipments.orders.stays")),
                        wrapped(Say.key("shipments.orders.backups", BACKUP_DAYS)),
                        foot(erase, leave));
    }

    private Region wrapped(Say say) {
        var label = texts.label(say);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Button button(String id, Button button) {
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static HBox foot(Node... buttons) {
        var foot = new HBox(buttons);
        foot.getStyleClass().add("order-foot");
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    private final class Cell extends ListCell<OrderListRow> {
        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable OrderListRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : line(row));
        }

        private Node line(OrderListRow row) {
            var file = texts.label(Say.asIs(row.file()), "bold", "elidable");
            var at = texts.label(moments.of(row.at()), "muted");
            var words = new VBox(file, at);
            HBox.setHgrow(words, Priority.ALWAYS);
            var kept = texts.label(Say.key("shipments.orders.kept", row.orders(), row.kept()), "muted");
            kept.setMinWidth(USE_PREF_SIZE);
            var line = new HBox(words, kept);
            line.getStyleClass().add("order-line");
            line.setAlignment(Pos.CENTER_LEFT);
            return line;
        }
    }
}
