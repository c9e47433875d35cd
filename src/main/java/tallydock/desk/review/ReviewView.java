package tallydock.desk.review;

import java.util.Comparator;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.cases.CaseKinds;
import tallydock.desk.kit.pane.EmptyState;
import tallydock.desk.kit.pane.ErrorCard;
import tallydock.desk.kit.pane.Failure;
import tallydock.desk.kit.pane.LoadingLine;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.table.TablePattern;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.discrepancy.Discrepancy;

/// The table of cases with its filters and its states.
public final class ReviewView extends VBox {
    private final Texts texts;
    private final ReviewModel model;
    private final Moments moments;
    private final Runnable open;
    private final StackPane middle = new StackPane();
    private final TableView<Discrepancy> table;
    // Bindings are held here: what they watch knows them only weakly.
    private final ObjectBinding<State> state;
    private final ObjectBinding<Say> said;

    /// `open` shows what is chosen.
    public ReviewView(Texts texts, ReviewModel model, Moments moments, Runnable open) {
        this.texts = texts;
        this.model = model;
        this.moments = moments;
        this.open = open;
        getStyleClass().addAll("card", "list-card");
        table = table();
        state = Bindings.createObjectBinding(this::state, model.read(), model.failed(), model.shown());
        said = Bindings.createObjectBinding(
                () -> Say.key("review.count", model.shown().size(), model.count()), model.shown());
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(bar(), loading(), middle, foot());
        state.subscribe(this::show);
    }

    private Node bar() {
        var filter = new TextField();
        filter.setId("filter");
        filter.getStyleClass().add("list-filter");
        filter.setMinWidth(USE_PREF_SIZE);
        texts.bind(filter.promptTextProperty(), Say.key("review.filter"));
        filter.textProperty().bindBidirectional(model.filter());
        var chips = new KindChips(texts, model);
        HBox.setHgrow(chips, Priority.ALWAYS);
        var bar = new HBox(filter, chips);
        bar.getStyleClass().add("list-bar");
        bar.setAlignment(Pos.TOP_LEFT);
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
                            case READING -> texts.label(Say.key("review.loading"), "muted");
                            case EMPTY ->
                                new EmptyState(
                                        texts, "mdi2c-check-circle-outline", Say.key("review.empty"), Optional.empty());
                            case NOTHING_MATCHES ->
                                new EmptyState(
                                        texts, "mdi2m-magnify", Say.key("review.no-match"), Optional.of(clear()));
                            case FAILED -> failure();
                        });
    }

    private Button clear() {
        var clear = PushButton.plain(texts, Say.key("review.clear"), model::clearFilters);
        clear.setId("clear");
        return clear;
    }

    private Node failure() {
        var failure =
                new Failure(Say.key("review.cannot-read"), Say.key("review.cannot-read.next"), "CASES-CANNOT-READ");
        var again = PushButton.primary(texts, Say.key("review.again"), model::refresh);
        again.setId("again");
        var box = new VBox(new ErrorCard(texts, failure, again));
        box.getStyleClass().add("list-failure");
        return box;
    }

    private TableView<Discrepancy> table() {
        var rows = columns().table();
        rows.setId("cases");
        rows.getStyleClass().add("two-line");
        var sorted = new SortedList<>(model.shown());
        sorted.comparatorProperty().bind(rows.comparatorProperty());
        rows.setItems(sorted);
        rows.getSelectionModel()
                .selectedItemProperty()
                .subscribe(found -> Optional.ofNullable(found).ifPresent(this::choose));
        model.chosen().subscribe(chosen -> chosen.ifPresent(rows.getSelectionModel()::select));
        rows.setOnMouseClicked(_ -> openChosen(rows));
        rows.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                openChosen(rows);
            }
        });
        return rows;
    }

    private TablePattern<Discrepancy> columns() {
        return new TablePattern<Discrepancy>(texts)
                .nodes(Say.key("review.type"), 170, Pos.CENTER_LEFT, found -> CaseKinds.pill(texts, found.type()))
                .sorting(Comparator.comparing(Discrepancy::type))
                .text(Say.key("review.shipment"), 150, "mono", found -> Say.asIs(CaseWords.shipment(found)))
                .sorting(Comparator.comparing(CaseWords::shipment))
                .text(Say.key("review.carton"), 90, "mono", ReviewView::carton)
                .sorting(Comparator.comparing(CaseWords::carton))
                .nodes(Say.key("review.item"), 216, Pos.CENTER_LEFT, this::item)
                .sorting(Comparator.comparing(CaseWords::code))
                .figures(
                        Say.key("review.declared"),
                        90,
                        found -> Long.toString(found.units().declared()))
                .sorting(Comparator.comparingLong(found -> found.units().declared()))
                .figures(
                        Say.key("review.counted"),
                        90,
                        found -> Long.toString(found.units().counted()))
                .sorting(Comparator.comparingLong(found -> found.units().counted()))
                .figures(Say.key("review.difference"), 108, CaseWords::difference)
                .sorting(Comparator.comparingLong(found -> found.units().difference()))
                .text(
                        Say.key("review.first"),
                        160,
                        "elidable",
                        found -> moments.of(found.seen().first()))
                .sorting(Comparator.comparing(found -> found.seen().first()));
    }

    private void choose(Discrepancy found) {
        if (model.chosen().get().filter(found::equals).isEmpty()) {
            model.choose(found);
        }
    }

    private void openChosen(TableView<Discrepancy> rows) {
        if (rows.getSelectionModel().getSelectedIndex() >= 0) {
            open.run();
        }
    }

    private static Say carton(Discrepancy found) {
        return found.carton().isEmpty() ? Say.key("review.loose") : Say.asIs(CaseWords.carton(found));
    }

    private Node item(Discrepancy found) {
        var lines = new VBox();
        lines.setAlignment(Pos.CENTER_LEFT);
        var code = CaseWords.code(found);
        if (!code.isEmpty()) {
            var label = new Label(code);
            label.getStyleClass().addAll("mono", "elidable");
            lines.getChildren().add(label);
        }
        var name = CaseWords.name(found);
        if (!texts.now(name).isEmpty()) {
            lines.getChildren().add(texts.label(name, "second-line", "elidable"));
        }
        return lines;
    }
}
