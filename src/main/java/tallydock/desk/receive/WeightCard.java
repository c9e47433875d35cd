package tallydock.desk.receive;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.receive.words.WeightWords;
import tallydock.domain.station.stage.CartonWeight;
import tallydock.domain.station.stage.StageView;

/// What a closed carton weighs beside what was declared, in one line: the room beside the table is scarce.
final class WeightCard {
    private final Texts texts;

    WeightCard(Texts texts) {
        this.texts = texts;
    }

    /// Empty while nobody weighed the carton.
    Optional<Node> of(StageView view) {
        return view.carton().weight().map(this::line);
    }

    private HBox line(CartonWeight weight) {
        var now = texts.label(WeightWords.kilograms(weight), "weight-now", "bold");
        now.setMinWidth(Label.USE_PREF_SIZE);
        var declared = texts.label(WeightWords.beside(weight), "muted", "elidable");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(Icons.of("mdi2s-scale", "card-icon"), now, declared, space);
        if (weight.declared().isPresent()) {
            line.getChildren().add(pill(weight));
        }
        line.setId("weight");
        line.getStyleClass().addAll("card", "weight-line");
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    private StatePill pill(CartonWeight weight) {
        return weight.isOff()
                ? new StatePill(texts, Fill.WARNING, WeightWords.difference(weight))
                : new StatePill(texts, Fill.COMPLETE, "mdi2c-check-bold", WeightWords.difference(weight));
    }
}
