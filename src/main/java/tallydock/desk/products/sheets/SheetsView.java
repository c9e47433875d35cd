package tallydock.desk.products.sheets;

import java.util.Comparator;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import tallydock.desk.kit.pane.ErrorCard;
import tallydock.desk.kit.pane.ProgressNote;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.pane.SuccessCard;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.document.Place;
import tallydock.domain.document.Problem;

/// Tells how the sheet that came or goes stands; takes no room while there is none.
public final class SheetsView extends VBox {
    private static final Duration LOOK = Duration.millis(150);
    private static final int ROWS_SHOWN = 5;
    private static final double ROW_EM = 2.4285;

    private final Texts texts;
    private final SheetsModel model;
    private final Timeline looking;

    public SheetsView(Texts texts, SheetsModel model) {
        this.texts = texts;
        this.model = model;
        looking = new Timeline();
        looking.setCycleCount(Animation.INDEFINITE);
        getStyleClass().add("product-sheets");
        setId("sheets");
        model.state().subscribe(this::show);
    }

    private void show(SheetState state) {
        looking.stop();
        getChildren().clear();
        switch (state) {
            case SheetState.Idle() -> {}
            case SheetState.Reading(var file) -> getChildren().add(reading(file));
            case SheetState.Writing() -> getChildren().add(line(texts.label(Say.key("products.writing"), "bold")));
            case SheetState.Stopped(var file) ->
                getChildren().add(line(said(Say.key("products.stopped", file)), close()));
            case SheetState.Failed(var failure) -> getChildren().add(new ErrorCard(texts, failure, close()));
            case SheetState.Asking asking -> getChildren().addAll(question(asking), problems(asking.problems()));
            case SheetState.Taken taken -> getChildren().addAll(taken(taken), problems(taken.problems()));
            case SheetState.Written(var place) ->
                getChildren().add(new SuccessCard(texts, Say.key("products.written"), Say.asIs(place), close()));
        }
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }

    private Node reading(String file) {
        var note = new ProgressNote(texts, Say.key("products.reading", file), model::stop);
        note.getStyleClass().add("card");
        looking.getKeyFrames().setAll(new KeyFrame(LOOK, _ -> {
            note.total().set(model.total());
            note.done().set(model.rows());
        }));
        looking.play();
        return note;
    }

    private Label said(Say say) {
        var said = texts.label(say);
        said.setWrapText(true);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        return said;
    }

    private static Node line(Node... nodes) {
        var card = new HBox(nodes);
        card.getStyleClass().addAll("card", "product-sheet-line");
        card.setAlignment(Pos.CENTER_LEFT);
        return card;
    }

    private Node question(SheetState.Asking asking) {
        var leave = PushButton.primary(
                texts, Say.key("products.leave-out", asking.usable(), asking.unusable()), model::leaveOut);
        leave.setId("sheet-leave-out");
        var nothing = PushButton.plain(texts, Say.key("products.leave-it"), model::settle);
        nothing.setId("sheet-leave-it");
        var sentence = texts.label(Say.key("products.held", asking.file(), asking.unusable()), "notice-sentence");
        sentence.setWrapText(true);
        var actions = new HBox(leave, nothing);
        actions.getStyleClass().add("notice-foot");
        var card = new VBox(sentence, actions);
        card.getStyleClass().addAll("card", "product-sheet-line");
        return card;
    }

    private Node taken(SheetState.Taken taken) {
        var after = taken.leftOut() > 0 ? Say.key("products.left-out", taken.leftOut()) : Say.key("products.all-in");
        return new SuccessCard(texts, Say.key("products.taken", taken.products(), taken.file()), after, close());
    }

    private Button close() {
        var close = PushButton.plain(texts, Say.key("products.close"), model::settle);
        close.setId("sheets-close");
        close.setMinWidth(Region.USE_PREF_SIZE);
        return close;
    }

    private Node problems(List<Problem> problems) {
        var list = new ListView<Problem>();
        list.getStyleClass().addAll("plain-list", "product-problems");
        list.setId("problems");
        list.getItems()
                .setAll(problems.stream()
                        .sorted(Comparator.comparing(Problem::severity))
                        .toList());
        double height = Math.min(ROWS_SHOWN, problems.size()) * ROW_EM;
        list.setStyle("-fx-pref-height: %sem; -fx-min-height: %sem;".formatted(height, height));
        list.setCellFactory(_ -> new ProblemCell());
        var box = new VBox(texts.label(Say.key("products.problems", problems.size()), "bold"), list);
        box.getStyleClass().addAll("card", "product-sheet-line");
        box.setVisible(!problems.isEmpty());
        box.setManaged(!problems.isEmpty());
        return box;
    }

    private Node row(Problem problem) {
        var icon = switch (problem.severity()) {
            case ERROR -> Icons.of("mdi2a-alert-octagon", "check-icon", "stop");
            case WARNING -> Icons.of("mdi2a-alert", "check-icon", "warning");
            case INFO -> Icons.of("mdi2i-information-outline", "check-icon");
        };
        var where = new Label(problem.where().map(Place::toString).orElse(""));
        where.getStyleClass().addAll("product-problem-place", "mono", "elidable");
        var row = new HBox(icon, where, texts.label(model.words(problem), "elidable"));
        row.getStyleClass().add("product-code-line");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private final class ProblemCell extends ListCell<Problem> {
        @Override
        protected void updateItem(Problem problem, boolean empty) {
            super.updateItem(problem, empty);
            setGraphic(empty || problem == null ? null : row(problem));
        }
    }
}
