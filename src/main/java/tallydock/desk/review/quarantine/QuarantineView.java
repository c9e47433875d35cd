package tallydock.desk.review.quarantine;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.choice.Choice;
import tallydock.desk.kit.choice.ChoiceRow;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.text.Say;
import tallydock.desk.review.quarantine.QuarantineModel.Question;
import tallydock.domain.fact.InboundFact.QuarantineAnswer;

/// The box over the room: what becomes of these goods? A key, a touch or a scan of the card answers.
public final class QuarantineView extends VBox {
    private final DeskTools tools;
    private final QuarantineModel model;

    public QuarantineView(DeskTools tools, QuarantineModel model) {
        this.tools = tools;
        this.model = model;
        setId("quarantine-word");
        getStyleClass().add("quarantine-box");
        model.question().subscribe(asked -> asked.ifPresent(this::show));
    }

    private void show(Question asked) {
        var texts = tools.texts();
        var cards = QuarantineModel.ANSWERS.stream().map(this::card).toList();
        var row = new ChoiceRow(texts, cards, card -> model.choose(QuarantineAnswer.valueOf(card.id())));
        var leave = PushButton.plain(texts, Say.key("review.bind.leave"), model::leave);
        leave.setId("quarantine-leave");
        var foot = new HBox(leave);
        foot.getStyleClass().add("bind-row");
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren()
                .setAll(
                        texts.label(Say.key("review.quarantine.title", asked.named()), "modal-title", "bold"),
                        wrapped(Say.key("review.quarantine.what")),
                        row,
                        foot);
    }

    private Label wrapped(Say say) {
        var label = tools.texts().label(say, "muted");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private Choice card(QuarantineAnswer answer) {
        var command = QuarantineModel.command(answer);
        return new Choice(
                answer.name(),
                QuarantineWords.icon(answer),
                QuarantineWords.title(answer),
                QuarantineWords.then(answer),
                tools.codes().of(command.payload()),
                "TD-" + command.name().replace('_', '-'),
                false);
    }
}
