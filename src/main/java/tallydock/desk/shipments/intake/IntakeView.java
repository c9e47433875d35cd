package tallydock.desk.shipments.intake;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import tallydock.desk.kit.pane.ErrorCard;
import tallydock.desk.kit.pane.Failure;
import tallydock.desk.kit.pane.ProgressNote;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.pane.SuccessCard;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Sellers;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.document.Problem;

/// Tells how the taking in of a file stands; takes no room while there is none.
public final class IntakeView extends VBox {
    private static final Duration LOOK = Duration.millis(150);

    private final Texts texts;
    private final IntakeModel model;
    private final Runnable choose;
    private final Timeline looking;

    /// `choose` asks for a file.
    public IntakeView(Texts texts, IntakeModel model, Runnable choose) {
        this.texts = texts;
        this.model = model;
        this.choose = choose;
        looking = new Timeline(new KeyFrame(LOOK, _ -> model.look()));
        looking.setCycleCount(Animation.INDEFINITE);
        getStyleClass().add("intake");
        setId("intake");
        model.state().subscribe(this::show);
    }

    private void show(IntakeState state) {
        looking.stop();
        getChildren().clear();
        switch (state) {
            case IntakeState.Idle() -> {}
            case IntakeState.Reading(var file) -> getChildren().add(reading(file));
            case IntakeState.Stopped(var file) -> getChildren().add(stopped(file));
            case IntakeState.Failed(var failure) -> getChildren().add(failed(failure));
            case IntakeState.Asking(var file, var held) ->
                getChildren().addAll(question(file, held), problems(held.read().problems()));
            case IntakeState.Done(var file, var stored) ->
                getChildren().addAll(done(file, stored), problems(stored.read().problems()));
        }
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }

    private Node reading(String file) {
        var note = new ProgressNote(texts, Say.key("shipments.reading", file), model::stop);
        note.getStyleClass().add("card");
        model.look();
        note.total().bind(model.total());
        note.done().bind(model.rows());
        looking.play();
        return note;
    }

    private Node stopped(String file) {
        var said = texts.label(Say.key("shipments.stopped", file));
        said.setWrapText(true);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        var card = new HBox(said, close());
        card.getStyleClass().addAll("card", "intake-stopped");
        card.setAlignment(Pos.CENTER_LEFT);
        return card;
    }

    private Node failed(Failure failure) {
        var actions = new HBox(PushButton.primary(texts, Say.key("shipments.other-file"), choose), close());
        actions.getStyleClass().add("intake-actions");
        return new ErrorCard(texts, failure, actions);
    }

    private Node question(String file, Intake.HeldBack held) {
        var usable = held.read().rows() - held.unusable();
        var leave = PushButton.primary(texts, leaveOut(usable, held.unusable()), model::leaveOut);
        leave.setId("import-leave-out");
        var nothing = PushButton.plain(texts, Say.key("shipments.leave-it"), model::settle);
        nothing.setId("import-leave-it");
        var sentence = texts.label(Say.key("shipments.held", file, held.unusable()), "notice-sentence");
        sentence.setWrapText(true);
        var next = texts.label(Say.key("shipments.held.next"), "notice-next");
        next.setWrapText(true);
        var actions = new HBox(leave, nothing);
        actions.getStyleClass().add("notice-foot");
        var card = new VBox(sentence, next, actions);
        card.getStyleClass().addAll("card", "intake-question");
        return card;
    }

    private static Say leaveOut(long usable, long out) {
        return usable > 0 ? Say.key("shipments.leave-out", usable, out) : Say.key("shipments.leave-all-out", out);
    }

    private Node done(String file, Intake.Stored stored) {
        var rows = stored.read().rows() - stored.leftOut();
        var name = stored.read().name().isEmpty() ? file : stored.read().name();
        var isList = stored.read().kind() == Intake.Kind.PACKING_LIST;
        var said = isList
                ? Say.key("shipments.list-in", rows, name)
                : Say.key("shipments.register-in", rows, Sellers.name(name));
        return new SuccessCard(texts, said, after(stored), close());
    }

    private static Say after(Intake.Stored stored) {
        if (stored.again()) {
            return Say.key("shipments.again", stored.leftOut());
        }
        return stored.leftOut() > 0 ? Say.key("shipments.left-out", stored.leftOut()) : Say.key("shipments.all-in");
    }

    private Node problems(List<Problem> problems) {
        var list = new ProblemList(texts, model.words(), problems);
        var box = new VBox(texts.label(Say.key("shipments.problems", problems.size()), "bold"), list);
        box.getStyleClass().addAll("card", "problem-card");
        box.setVisible(!problems.isEmpty());
        box.setManaged(!problems.isEmpty());
        return box;
    }

    private Button close() {
        var close = PushButton.plain(texts, Say.key("shipments.close"), model::settle);
        close.setId("intake-close");
        close.setMinWidth(Region.USE_PREF_SIZE);
        return close;
    }
}
