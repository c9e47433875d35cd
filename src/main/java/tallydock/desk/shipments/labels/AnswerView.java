package tallydock.desk.shipments.labels;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// What came of the wish: why there are no labels or some are left out, and what would help.
final class AnswerView extends VBox {
    private final Texts texts;
    private final ShipmentLabelsModel model;

    AnswerView(Texts texts, ShipmentLabelsModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("labelling-answer");
        setId("label-answer");
        model.answer().subscribe(this::show);
    }

    private void show(Answer answer) {
        getChildren().setAll(answer.remarks().stream().map(this::remark).toList());
        if (answer.mayNumber()) {
            var give = PushButton.of(texts, "mdi2n-numeric", Say.key("labelling.give-numbers"), model::number);
            give.setId("give-numbers");
            give.setMinWidth(USE_PREF_SIZE);
            getChildren().add(give);
        }
    }

    private Node remark(Say say) {
        var said = texts.label(say);
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        var pill = new StatePill(texts, Fill.WARNING, Say.key("labelling.weight.word"));
        pill.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(pill, said);
        line.getStyleClass().add("labelling-finding");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
