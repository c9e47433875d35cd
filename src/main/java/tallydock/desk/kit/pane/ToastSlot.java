package tallydock.desk.kit.pane;

import atlantafx.base.controls.Notification;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// Holds a desk screen and, top right, the short words that something was recorded, with Undo, or that something else
/// comes first; each for 6 s. Stations have none.
public final class ToastSlot extends StackPane {
    private static final Duration SHOWN = Duration.seconds(6);

    private final Texts texts;
    private final VBox toasts = new VBox();

    public ToastSlot(Texts texts, Node screen) {
        this.texts = texts;
        toasts.getStyleClass().add("toasts");
        toasts.setAlignment(Pos.TOP_RIGHT);
        toasts.setPickOnBounds(false);
        toasts.setMouseTransparent(false);
        getChildren().addAll(screen, toasts);
    }

    /// Says a word for 6 s, unless it is closed before.
    public void say(Toast said, Optional<Runnable> undo) {
        var word = said.text();
        var icon = Icons.of(said.kind().icon(), "toast-icon");
        var toast = new Notification(texts.now(word), icon);
        toast.getStyleClass().addAll("toast", said.kind().style());
        texts.bind(toast.messageProperty(), word);
        toast.setOnClose(_ -> toasts.getChildren().remove(toast));
        undo.ifPresent(act -> toast.setPrimaryActions(PushButton.plain(texts, Say.key("kit.toast.undo"), () -> {
            toasts.getChildren().remove(toast);
            act.run();
        })));
        toasts.getChildren().add(toast);
        var pause = new PauseTransition(SHOWN);
        pause.setOnFinished(_ -> toasts.getChildren().remove(toast));
        pause.play();
    }
}
