package tallydock.desk.receive;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.Card;
import tallydock.desk.kit.pane.EmptyState;
import tallydock.desk.kit.pane.LoadingLine;
import tallydock.desk.kit.stage.OutcomeStage;
import tallydock.desk.kit.stage.StageContent;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.kit.theme.TextScale;
import tallydock.desk.receive.DueShipments.DueShipment;
import tallydock.desk.receive.words.TopWords;

/// No shipment is open: scan a carton of any of them, or pick one from the list.
final class DueView {
    private static final double PADDING = 16;
    private static final double NARROW = 800;

    private final Texts texts;
    private final ReceiveModel model;
    private final OutcomeStage stage;
    private final ListView<DueShipment> list = new ListView<>();
    private final EmptyState empty;
    private final LoadingLine loading = new LoadingLine();
    private final StackPane screen = new StackPane();

    DueView(Texts texts, ReceiveModel model) {
        this.texts = texts;
        this.model = model;
        this.stage = new OutcomeStage(texts, content(Seen.Answer.NONE));
        stage.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        HBox.setHgrow(stage, Priority.ALWAYS);
        this.empty = new EmptyState(texts, "mdi2i-inbox-outline", Say.key("receive.due.empty"), Optional.empty());
        list.getStyleClass().addAll("plain-list", "due-list");
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Line());
        var body = new VBox(loading, list, empty);
        VBox.setVgrow(list, Priority.ALWAYS);
        var card = new Card(texts, Say.key("receive.due"), Say.nothing(), body).styled("due-card");
        VBox.setVgrow(stage, Priority.ALWAYS);
        screen.getStyleClass().add("due-screen");
        screen.widthProperty().subscribe(width -> arrange(card, width.doubleValue()));
    }

    /// Side by side, or one over the other where the room is narrow.
    private void arrange(Node card, double width) {
        boolean isNarrow = width < TextScale.of(screen).px(NARROW);
        if (screen.getChildren().isEmpty() || isNarrow != screen.getChildren().getFirst() instanceof VBox) {
            Pane lanes = isNarrow ? new VBox(stage, card) : new HBox(stage, card);
            lanes.getStyleClass().add("due-lanes");
            screen.getChildren().setAll(lanes);
        }
    }

    Node node() {
        return screen;
    }

    void show(Seen.Due due) {
        stage.content().set(content(due.answer()));
        list.getItems().setAll(due.due());
        loading(false);
        shown(list, !due.due().isEmpty());
        shown(empty, due.due().isEmpty());
    }

    void opening() {
        stage.content().set(StageContent.idle(Say.key("receive.opening"), Say.nothing()));
        shown(empty, false);
        loading(true);
    }

    private void loading(boolean on) {
        shown(loading, on);
    }

    private static void shown(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    private static StageContent content(Seen.Answer answer) {
        return switch (answer) {
            case NONE -> StageContent.idle(Say.key("receive.start.word"), Say.key("receive.due.pick"));
            case NOT_FOUND -> warning(Say.key("receive.due.not-found"), Say.key("receive.due.pick"));
            case SEVERAL -> warning(Say.key("receive.due.several"), Say.key("receive.due.pick"));
            case NOT_USABLE -> StageContent.idle(Say.key("receive.not-usable.word"), Say.key("receive.start.word"));
        };
    }

    private static StageContent warning(Say word, Say step) {
        return new StageContent(
                Fill.WARNING,
                Fill.WARNING.icon(),
                word,
                Optional.empty(),
                Optional.empty(),
                Optional.of(step),
                Optional.empty());
    }

    /// One inbound as a large button for a gloved hand.
    private final class Line extends ListCell<DueShipment> {
        @Override
        protected void updateItem(DueShipment due, boolean none) {
            super.updateItem(due, none);
            setGraphic(none || due == null ? null : button(due));
        }

        private Button button(DueShipment due) {
            var name = new Label(TopWords.name(due.head()));
            name.getStyleClass().addAll("due-name", "mono", "bold", "elidable");
            var others = new Label(TopWords.others(due.head()));
            others.getStyleClass().addAll("due-others", "elidable");
            var words = new VBox(name, others);
            words.setMinWidth(0);
            words.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(words, Priority.ALWAYS);
            var done = texts.label(
                    Say.key("receive.cartons-done", Long.toString(due.cartonsDone()), Long.toString(due.cartons())),
                    "due-done");
            done.setMinWidth(USE_PREF_SIZE);
            var body = new HBox(words, done);
            body.getStyleClass().add("due-line");
            body.setAlignment(Pos.CENTER_LEFT);
            var button = new Button();
            button.setGraphic(body);
            button.getStyleClass().add("due-button");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setFocusTraversable(false);
            button.setAccessibleText(TopWords.name(due.head()));
            body.prefWidthProperty().bind(button.widthProperty().subtract(2 * PADDING));
            button.prefWidthProperty().bind(list.widthProperty().subtract(2 * PADDING));
            button.setOnAction(_ -> model.open(due));
            return button;
        }
    }
}
