package tallydock.desk.shipments;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.EmptyState;
import tallydock.desk.kit.pane.ErrorCard;
import tallydock.desk.kit.pane.Failure;
import tallydock.desk.kit.pane.LoadingLine;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.table.TablePattern;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// The list with its filter and its states; `importing` is the button that brings a file in, where the person may.
public final class ShipmentsView extends VBox {
    private final Texts texts;
    private final ShipmentsModel model;
    private final Moments moments;
    private final Runnable open;
    private final StackPane middle = new StackPane();
    private final TableView<ShipmentRow> table;
    private final TextField filter = new TextField();
    private final HBox imports = new HBox();
    // Bindings are held here: what they watch knows them only weakly.
    private final ObjectBinding<State> state;
    private final ObjectBinding<Say> said;

    /// `open` shows what is chosen.
    public ShipmentsView(Texts texts, ShipmentsModel model, Moments moments, Runnable open) {
        this.texts = texts;
        this.model = model;
        this.moments = moments;
        this.open = open;
        getStyleClass().addAll("card", "list-card");
        table = table();
        state = Bindings.createObjectBinding(this::state, model.read(), model.failed(), model.shown());
        said = Bindings.createObjectBinding(
                () -> Say.key("shipments.count", model.shown().size(), model.count()), model.shown());
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(bar(), loading(), middle, foot());
        state.subscribe(this::show);
        model.chosen().subscribe(this::mark);
    }

    /// Offers these ways to bring a list in.
    public void offer(Optional<Button> importing) {
        imports.getChildren().setAll(importing.stream().toList());
    }

    private Node bar() {
        filter.setId("filter");
        filter.getStyleClass().add("list-filter");
        texts.bind(filter.promptTextProperty(), Say.key("shipments.filter"));
        filter.textProperty().bindBidirectional(model.filter());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bar = new HBox(filter, space, imports);
        bar.getStyleClass().add("list-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private Node loading() {
        var line = new LoadingLine();
        line.setId("loading");
        line.visibleProperty().bind(model.busy());
        return line;
    }

    private Node foot() {
        var count = new Label();
        count.setId("count");
        count.getStyleClass().add("muted");
        said.subscribe(say -> texts.bind(count.textProperty(), say));
        var foot = new HBox(count);
        foot.getStyleClass().add("list-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private enum State {
        READING,
        FAILED,
        EMPTY,
        NOTHING_MATCHES,
        ROWS
    }

    private State state() {
        if (model.failed().get()) {
            return State.FAILED;
        }
        if (!model.read().get()) {
            return State.READING;
        }
        if (model.shown().isEmpty()) {
            return model.count() == 0 ? State.EMPTY : State.NOTHING_MATCHES;
        }
        return State.ROWS;
    }

    private void show(State state) {
        middle.getChildren()
                .setAll(
                        switch (state) {
                            case ROWS -> table;
                            case READING -> texts.label(Say.key("shipments.loading"), "muted");
                            case EMPTY ->
                                new EmptyState(texts, "mdi2f-ferry", Say.key("shipments.empty"), Optional.empty());
                            case NOTHING_MATCHES ->
                                new EmptyState(
                                        texts, "mdi2m-magnify", Say.key("shipments.no-match"), Optional.of(clear()));
                            case FAILED -> failure();
                        });
    }

    private Button clear() {
        var clear = PushButton.plain(
                texts, Say.key("shipments.clear"), () -> model.filter().set(""));
        clear.setId("clear");
        return clear;
    }

    private Node failure() {
        var failure = new Failure(
                Say.key("shipments.cannot-read"), Say.key("shipments.cannot-read.next"), "SHIPMENTS-CANNOT-READ");
        var again = PushButton.primary(texts, Say.key("shipments.again-read"), model::refresh);
        var box = new VBox(new ErrorCard(texts, failure, again));
        box.getStyleClass().add("list-failure");
        return box;
    }

    private TableView<ShipmentRow> table() {
        var pattern = new TablePattern<ShipmentRow>(texts)
                .nodes(Say.key("shipments.shipment"), 230, Pos.CENTER_LEFT, this::names)
                .sorting(Comparator.comparing(ShipmentRow::name))
                .text(Say.key("shipments.seller"), 90, "plain", row -> Say.asIs(row.seller()))
                .sorting(Comparator.comparing(ShipmentRow::seller))
                .nodes(
                        Say.key("shipments.cartons"),
                        110,
                        Pos.CENTER_RIGHT,
                        row -> share(row.counts().cartons(), row.counts().cartonsDeclared()))
                .sorting(Comparator.comparingLong(row -> row.counts().cartonsDeclared()))
                .nodes(
                        Say.key("shipments.units"),
                        120,
                        Pos.CENTER_RIGHT,
                        row -> share(row.counts().units(), row.counts().unitsDeclared()))
                .sorting(Comparator.comparingLong(row -> row.counts().unitsDeclared()))
                .nodes(Say.key("shipments.cases"), 116, Pos.CENTER_LEFT, this::cases)
                .sorting(Comparator.comparingLong(row -> row.counts().cases()))
                .text(Say.key("shipments.last"), 160, "plain", this::last)
                .sorting(Comparator.comparing(row -> row.lastCounted().orElse(java.time.Instant.MIN)))
                .text(Say.key("shipments.file"), 220, "muted", row -> Say.asIs(row.file()))
                .sorting(Comparator.comparing(ShipmentRow::file));
        var rows = pattern.table();
        rows.setId("shipments");
        rows.getStyleClass().add("two-line");
        var sorted = new javafx.collections.transformation.SortedList<>(model.shown());
        sorted.comparatorProperty().bind(rows.comparatorProperty());
        rows.setItems(sorted);
        rows.getSelectionModel().selectedItemProperty().subscribe(row -> onRow(row, this::choose));
        rows.setOnMouseClicked(_ -> onRow(rows.getSelectionModel().getSelectedItem(), _ -> open.run()));
        rows.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                onRow(rows.getSelectionModel().getSelectedItem(), _ -> open.run());
            }
        });
        return rows;
    }

    private static void onRow(@org.jspecify.annotations.Nullable ShipmentRow row, Consumer<ShipmentRow> then) {
        Optional.ofNullable(row).ifPresent(then);
    }

    private void choose(ShipmentRow row) {
        if (model.chosen().get().filter(row::equals).isEmpty()) {
            model.choose(row);
        }
    }

    private void mark(Optional<ShipmentRow> chosen) {
        chosen.ifPresentOrElse(
                row -> table.getSelectionModel().select(row),
                () -> table.getSelectionModel().clearSelection());
    }

    private Node names(ShipmentRow row) {
        var name = new Label(row.name());
        name.getStyleClass().addAll("mono", "bold", "elidable");
        var lines = new VBox(name);
        lines.setAlignment(Pos.CENTER_LEFT);
        if (!row.otherNames().isEmpty()) {
            var others = new Label(row.otherNames());
            others.getStyleClass().addAll("second-line", "elidable");
            lines.getChildren().add(others);
        }
        return lines;
    }

    private Node share(long done, long of) {
        var label = texts.label(Say.key("shipments.share", done, of));
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private Node cases(ShipmentRow row) {
        return row.counts().cases() == 0
                ? new Label("0")
                : new StatePill(
                        texts,
                        Fill.WARNING,
                        Say.key("shipments.cases-open", row.counts().cases()));
    }

    private Say last(ShipmentRow row) {
        return row.lastCounted().map(moments::of).orElseGet(() -> Say.key("shipments.not-counted"));
    }
}
