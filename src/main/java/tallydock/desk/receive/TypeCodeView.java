package tallydock.desk.receive;

import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// The field for a code that no scanner reads: Enter takes it, Esc leaves it. A second way to take it says that the
/// label is unreadable.
final class TypeCodeView extends VBox {
    private final TextField field = new TextField();

    TypeCodeView(Texts texts, ReceiveModel model) {
        getStyleClass().add("receive-modal");
        field.getStyleClass().addAll("type-field", "mono");
        texts.bind(field.promptTextProperty(), Say.key("receive.type.prompt"));
        texts.bind(field.accessibleTextProperty(), Say.key("receive.action.type"));
        field.textProperty().subscribe((_, _) -> model.typing().keyTyped());
        field.setOnAction(_ -> model.typed(field.getText()));
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                model.typing().stop();
            } else if (key.getCode() == KeyCode.ENTER && key.isControlDown()) {
                key.consume();
                model.typedUnreadable(field.getText());
            }
        });
        var unreadable = PushButton.of(
                texts,
                "mdi2l-label-off-outline",
                Say.key("receive.type.unreadable", "Ctrl+Enter"),
                () -> model.typedUnreadable(field.getText()));
        unreadable.setId("type-unreadable");
        unreadable.setMaxWidth(Double.MAX_VALUE);
        unreadable.setMinWidth(USE_PREF_SIZE);
        var foot = new HBox(
                PushButton.plain(texts, Say.key("receive.type.leave"), model.typing()::stop),
                PushButton.primary(texts, Say.key("receive.type.take"), () -> model.typed(field.getText())));
        foot.getStyleClass().add("modal-foot");
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren()
                .addAll(texts.label(Say.key("receive.action.type"), "modal-title", "bold"), field, unreadable, foot);
    }

    void focus() {
        field.requestFocus();
    }
}
