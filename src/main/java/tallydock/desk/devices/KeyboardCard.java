package tallydock.desk.devices;

import javafx.scene.layout.VBox;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.Card;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// The scanners that type like a keyboard.
final class KeyboardCard extends VBox {
    KeyboardCard(Texts texts) {
        var word = texts.label(Say.key("devices.keyboard.word"), "device-advice", "device-word");
        word.setWrapText(true);
        getStyleClass().add("device-card");
        var card = new Card(texts, Say.key("devices.keyboard"), Say.nothing(), word)
                .icon("mdi2k-keyboard-outline")
                .remark(new StatePill(texts, Fill.ACCEPTED, Say.key("devices.state.listening")));
        VBox.setVgrow(card, javafx.scene.layout.Priority.ALWAYS);
        getChildren().add(card);
    }
}
