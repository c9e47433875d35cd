package tallydock.desk.shipments.intake;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import tallydock.desk.kit.pane.EmptyState;
import tallydock.desk.kit.pane.ErrorCard;
import tallydock.desk.kit.pane.Failure;
import tallydock.desk.kit.pane.ProgressNote;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// The step of the file: how far it is read, or why it was not, and where the next one comes from.
final class FilePane extends VBox {
    private static final Duration LOOK = Duration.millis(150);

    private final Texts texts;
    private final IntakeModel model;
    private final Runnable choose;
    private final Timeline looking;

    /// `choose` asks for a file.
    FilePane(Texts texts, IntakeModel model, Runnable choose) {
        this.texts = texts;
        this.model = model;
        this.choose = choose;
        getStyleClass().add("intake-file");
        looking = new Timeline(new KeyFrame(LOOK, _ -> model.look()));
        looking.setCycleCount(Animation.INDEFINITE);
    }

    /// Shows how far the work on a file is.
    void working(String file, boolean isStoring) {
        var what = isStoring ? Say.key("intake.storing", file) : Say.key("intake.reading", file);
        var note = new ProgressNote(texts, what, model::stop);
        note.getStyleClass().add("card");
        note.setId("intake-progress");
        model.look();
        note.total().bind(model.total());
        note.done().bind(model.rows());
        looking.play();
        getChildren().setAll(note);
    }

    /// The work is over.
    void rest() {
        looking.stop();
        getChildren().clear();
    }

    void stopped(String file) {
        rest();
        var said = texts.label(Say.key("intake.stopped", file));
        said.setWrapText(true);
        var card = new VBox(said);
        card.getStyleClass().addAll("card", "intake-stopped");
        getChildren().addAll(card, dropZone());
    }

    void failed(Failure failure) {
        rest();
        var other = PushButton.primary(texts, Say.key("intake.other-file"), choose);
        other.setId("other-file");
        var actions = new HBox(other);
        actions.getStyleClass().add("intake-actions");
        getChildren().addAll(new ErrorCard(texts, failure, actions), dropZone());
    }

    private Node dropZone() {
        var zone = new EmptyState(texts, "mdi2f-file-import-outline", Say.key("intake.drop"), Optional.of(close()));
        zone.getStyleClass().addAll("card", "dashed");
        zone.setAlignment(Pos.CENTER);
        return zone;
    }

    private Button close() {
        var close = PushButton.plain(texts, Say.key("intake.to-list"), model::settle);
        close.setId("intake-close");
        close.setMinWidth(Region.USE_PREF_SIZE);
        return close;
    }
}
