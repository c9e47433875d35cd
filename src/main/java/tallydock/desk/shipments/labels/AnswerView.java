package tallydock.desk.shipments.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.barcode.amazon.BoxContentText.Why;
import tallydock.usecase.label.WishedLabels;

/// What came of the wish: how many labels, or why there are none and what would help.
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

    private void show(Optional<WishedLabels> answer) {
        getChildren().setAll(answer.map(this::parts).orElse(List.of()));
    }

    private List<Node> parts(WishedLabels answer) {
        return switch (answer) {
            case WishedLabels.Ready ready -> ready(ready);
            case WishedLabels.CartonsNotRead() -> List.of(refused(Say.key("labelling.cartons-not-read", "3-7, 12")));
            case WishedLabels.TooMany(var most) -> List.of(refused(Say.key("labelling.too-many", most)));
            case WishedLabels.BoxRefused box -> List.of(refused(box(box)));
        };
    }

    private List<Node> ready(WishedLabels.Ready ready) {
        var nodes = new ArrayList<Node>();
        if (ready.runs().isEmpty() && ready.lacking() == 0) {
            nodes.add(refused(Say.key("labelling.none")));
        }
        if (ready.lacking() > 0) {
            nodes.add(refused(Say.key("labelling.lacking", ready.lacking())));
            var give = PushButton.of(texts, "mdi2n-numeric", Say.key("labelling.give-numbers"), model::number);
            give.setId("give-numbers");
            give.setMinWidth(USE_PREF_SIZE);
            nodes.add(give);
        }
        return nodes;
    }

    private static Say box(WishedLabels.BoxRefused box) {
        String carton = box.carton().text();
        return switch (box.why()) {
            case Why.NO_SHIPMENT -> Say.key("labelling.box.no-shipment");
            case Why.EMPTY -> Say.key("labelling.box.empty", carton);
            case Why.NO_NUMBER -> Say.key("labelling.box.no-number", carton, box.what());
            case Why.GRAMMAR -> Say.key("labelling.box.grammar", carton);
            case Why.TOO_MANY -> Say.key("labelling.box.too-many", carton, box.what());
        };
    }

    private Node refused(Say say) {
        var said = new Label();
        texts.bind(said.textProperty(), say);
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
