package tallydock.desk.practice;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// A box to type a code in. It closes after Enter, and by itself when nothing is typed for 20 s.
final class TypeCodeView extends VBox {
    private static final Duration IDLE = Duration.seconds(20);

    private final TextField code = new TextField();

    TypeCodeView(Texts texts, Consumer<String> scans, Runnable close) {
        getStyleClass().add("type-code");
        code.setId("typed-code");
        code.getStyleClass().add("mono");
        code.setOnAction(_ -> send(scans, close));
        var send = PushButton.primary(texts, Say.key("practice.type.send"), () -> send(scans, close));
        var leave = PushButton.plain(texts, Say.key("practice.type.leave"), close);
        var buttons = new HBox(send, leave);
        buttons.getStyleClass().add("type-buttons");
        getChildren().addAll(texts.label(Say.key("practice.type.title"), "modal-title", "bold"), code, buttons);
        closeWhenIdle(close);
    }

    private void send(Consumer<String> scans, Runnable close) {
        var typed = code.getText();
        close.run();
        scans.accept(typed);
    }

    private void closeWhenIdle(Runnable close) {
        var idle = new PauseTransition(IDLE);
        idle.setOnFinished(_ -> close.run());
        code.textProperty().addListener(_ -> idle.playFromStart());
        sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                idle.stop();
            } else {
                idle.playFromStart();
            }
        });
    }

    /// Puts the focus where the code is typed.
    void begin() {
        code.requestFocus();
    }
}
