package tallydock.desk.devices;

import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.DeviceCard;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.scanner.FloatingScanner;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// The scanner on the screen, which can be called into any room.
final class OnScreenCard extends VBox {
    private final Texts texts;
    private final FloatingScanner scanner;

    OnScreenCard(Texts texts, FloatingScanner scanner) {
        this.texts = texts;
        this.scanner = scanner;
        getStyleClass().add("device-place");
        scanner.open().subscribe(this::show);
    }

    private void show(boolean isOpen) {
        var pill = isOpen
                ? new StatePill(texts, Fill.ACCEPTED, Say.key("devices.screen.open"))
                : new StatePill(texts, Fill.OFFLINE, "mdi2c-circle-outline", Say.key("devices.screen.closed"));
        var button = isOpen
                ? PushButton.plain(texts, Say.key("devices.screen.hide"), scanner::hide)
                : PushButton.of(texts, "mdi2g-gesture-tap-button", Say.key("devices.screen.show"), scanner::show);
        button.setId("on-screen");
        var word = texts.label(Say.key("devices.screen.word"), "device-advice");
        word.setWrapText(true);
        var name = new DeviceCard.Name(
                "mdi2g-gesture-tap-button", Say.key("devices.screen"), Say.key("devices.screen.kind"));
        var card = new DeviceCard(texts, name, pill).more(word).action(button);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().setAll(card);
    }
}
