package tallydock.desk.receive;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.choice.Keypad;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.barcode.Command;

/// The pad for how many the next item counts. Every key is the command of its digit, so that scanned digits and touched
/// ones do the same.
final class QuantityView extends VBox {
    private final Label digits = new Label();

    QuantityView(Texts texts, ReceiveModel model) {
        getStyleClass().add("receive-modal");
        setAlignment(Pos.CENTER);
        digits.getStyleClass().addAll("pad-digits", "mono", "bold");
        var keys = new Keypad.Keys(
                digit -> model.act(Command.valueOf("DIGIT_" + digit)),
                () -> model.act(Command.BACKSPACE),
                () -> model.act(Command.ENTER));
        getChildren()
                .addAll(
                        texts.label(Say.key("receive.quantity.word"), "modal-title", "bold"),
                        digits,
                        new Keypad(texts, keys));
    }

    void show(String typed) {
        digits.setText(typed.isEmpty() ? "–" : typed);
    }
}
