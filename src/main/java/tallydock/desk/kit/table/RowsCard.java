package tallydock.desk.kit.table;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import tallydock.desk.kit.pane.EmptyState;
import tallydock.desk.kit.pane.ErrorCard;
import tallydock.desk.kit.pane.Failure;
import tallydock.desk.kit.pane.LoadingLine;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// A list on the desk: its filter and what stands beside it, the table or what there is in its place, and how much of
/// it is shown.
public final class RowsCard<R> extends VBox {
    private static final Duration LOOK = Duration.millis(150);

    private final Texts texts;
    private final RowsModel<R> model;
    private final TableView<R> table;
    private final Words words;
    private final Ways ways;
    private final StackPane middle = new StackPane();
    // Bindings are held here: what they watch knows them only weakly.
    private final ObjectBinding<State> state;
    private final ObjectBinding<Say> said;
    private final Timeline looking;

    /// What the list says of itself: in the empty filter, while it is read, with nothing in it, and when it cannot be
    /// read.
    public record Words(Say filter, Say loading, String emptyIcon, Say empty, Failure broken) {}

    /// What its buttons do; `beside` stands beside the filter, `below` under it.
    public record Ways(Runnable clear, Runnable again, Node beside, Optional<Node> below) {}

    public RowsCard(Texts texts, RowsModel<R> model, TableView<R> table, Words words, Ways ways) {
        this.texts = texts;
        this.model = model;
        this.table = table;
        this.words = words;
        this.ways = ways;
        looking = new Timeline(new KeyFrame(LOOK, _ -> model.look()));
        getStyleClass().addAll("card", "list-card");
        state = Bindings.createObjectBinding(this::state, model.read(), model.failed(), model.shown());
        said = Bindings.createObjectBinding(
                () -> Say.key("kit.rows.count", model.shown().size(), model.count()), model.shown());
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(bar(), loading(), middle, foot());
        state.subscribe(this::show);
        looking.setCycleCount(Animation.INDEFINITE);
        model.busy().subscribe(busy -> {
            if (busy) {
                looking.play();
            } else {
                looking.stop();
            }
        });
    }

    private Node bar() {
        var filter = new TextField();
        filter.setId("filter");
        filter.getStyleClass().add("list-filter");
        filter.setMinWidth(USE_PREF_SIZE);
        texts.bind(filter.promptTextProperty(), words.filter());
        filter.textProperty().bindBidirectional(model.filter());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(filter, space, ways.beside());
        line.setAlignment(Pos.CENTER_LEFT);
        var bar = new VBox(line);
        ways.below().ifPresent(bar.getChildren()::add);
        bar.getStyleClass().add("list-bar");
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
                            case READING -> reading();
                            case EMPTY -> new EmptyState(texts, words.emptyIcon(), words.empty(), Optional.empty());
                            case NOTHING_MATCHES ->
                                new EmptyState(
                                        texts, "mdi2m-magnify", Say.key("kit.rows.no-match"), Optional.of(clear()));
                            case FAILED -> failure();
                        });
    }

    private Node reading() {
        var share = new Label();
        share.setId("share");
        share.getStyleClass().add("muted");
        model.share()
                .subscribe(now -> texts.bind(
                        share.textProperty(),
                        now.of() == 0 ? Say.nothing() : Say.key("kit.rows.count", now.done(), now.of())));
        var lines = new VBox(texts.label(words.loading(), "bold"), share);
        lines.getStyleClass().add("list-reading");
        lines.setAlignment(Pos.CENTER);
        return lines;
    }

    private Button clear() {
        var clear = PushButton.plain(texts, Say.key("kit.rows.clear"), ways.clear());
        clear.setId("clear");
        return clear;
    }

    private Node failure() {
        var again = PushButton.primary(texts, Say.key("kit.rows.again"), ways.again());
        again.setId("again");
        var box = new VBox(new ErrorCard(texts, words.broken(), again));
        box.getStyleClass().add("list-failure");
        return box;
    }
}
