package tallydock.desk.receive;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.Card;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.receive.words.WeightWords;
import tallydock.domain.barcode.Command;
import tallydock.domain.station.stage.CartonWeight;
import tallydock.domain.station.stage.StageView;

/// What a closed carton weighs beside what was declared; a button while nobody weighed it.
final class WeightCard {
    private final Texts texts;
    private final ReceiveModel model;

    WeightCard(Texts texts, ReceiveModel model) {
        this.texts = texts;
        this.model = model;
    }

    Card of(StageView view) {
        var weight = view.carton().weight();
        var card = new Card(
                        texts,
                        Say.key("receive.weight"),
                        weight.map(WeightWords::means).orElseGet(Say::nothing),
                        weight.map(this::weighed).orElseGet(this::wanted))
                .icon("mdi2s-scale")
                .styled("weight-card");
        card.setId("weight");
        card.setMinHeight(Region.USE_PREF_SIZE);
        return card;
    }

    private Node weighed(CartonWeight weight) {
        var now = texts.label(WeightWords.kilograms(weight), "weight-now", "bold");
        now.setMinWidth(Label.USE_PREF_SIZE);
        var declared = texts.label(WeightWords.declared(weight), "muted", "elidable");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(now, declared, space);
        if (weight.declared().isPresent()) {
            line.getChildren().add(pill(weight));
        }
        line.getStyleClass().add("weight-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private StatePill pill(CartonWeight weight) {
        return weight.isOff()
                ? new StatePill(texts, Fill.WARNING, WeightWords.difference(weight))
                : new StatePill(texts, Fill.COMPLETE, "mdi2c-check-bold", WeightWords.difference(weight));
    }

    private Node wanted() {
        var button = PushButton.of(
                texts, "mdi2s-scale", Say.key("receive.weight.take", "F10"), () -> model.act(Command.WEIGH));
        button.setId("WEIGH");
        button.setFocusTraversable(false);
        var line = new HBox(button);
        line.getStyleClass().add("weight-line");
        return line;
    }
}
