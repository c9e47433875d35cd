package tallydock.desk.kit.choice;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import tallydock.desk.kit.text.Texts;

/// The answers to one question, the safe one first, in cards of equal width.
public final class ChoiceRow extends HBox {
    public ChoiceRow(Texts texts, List<Choice> choices, Consumer<Choice> chosen) {
        getStyleClass().add("choice-row");
        for (var i = 0; i < choices.size(); i++) {
            var choice = choices.get(i);
            var card = new ChoiceCard(texts, choice, i + 1, () -> chosen.accept(choice));
            HBox.setHgrow(card, Priority.ALWAYS);
            card.setPrefWidth(1);
            card.setMinWidth(0);
            getChildren().add(card);
        }
    }
}
