package tallydock.desk.devices;

import java.util.Optional;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.device.LineScanner;

/// Says how a scanner on a line seems to end its scans, once one came without the end that is set, and sets it so.
final class EndAdvice extends VBox {
    private final Texts texts;
    private final DevicesModel model;
    private final LineScanner scanner;

    EndAdvice(Texts texts, DevicesModel model, LineScanner scanner) {
        this.texts = texts;
        this.model = model;
        this.scanner = scanner;
        getStyleClass().add("device-body");
        var unended = model.unended(scanner.device());
        // Held here: the tape outlives the card.
        getProperties().put("unended", unended);
        unended.subscribe(this::show);
    }

    private void show(Optional<RawScan> scan) {
        getChildren().clear();
        scan.flatMap(now -> EndGuess.of(now.bytes()))
                .filter(guess -> !guess.framing().equals(scanner.framing()))
                .ifPresent(this::offer);
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    private void offer(FramingChoice guess) {
        var word = texts.label(Say.key("devices.end-guess", guess.say()), "device-advice");
        word.setWrapText(true);
        var use = PushButton.plain(
                texts,
                Say.key("devices.end-guess.use"),
                () -> model.use(new LineScanner(scanner.port(), scanner.lane(), scanner.settings(), guess.framing())));
        use.setId("use-end-" + scanner.port());
        getChildren().addAll(word, new FlowPane(use));
    }
}
