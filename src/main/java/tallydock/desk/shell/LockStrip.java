package tallydock.desk.shell;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// Lies at the foot of a locked window; what the room shows stays readable above it.
final class LockStrip extends HBox {
    LockStrip(Texts texts, Runnable chooseName) {
        getStyleClass().add("lock-strip");
        setAlignment(Pos.CENTER_LEFT);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var names = PushButton.plain(texts, Say.key("shell.locked.name"), chooseName);
        names.setId("choose-name");
        names.setFocusTraversable(false);
        getChildren()
                .addAll(
                        Icons.of("mdi2l-lock-outline", "lock-icon"),
                        texts.label(Say.key("shell.locked"), "lock-word", "bold"),
                        texts.label(Say.key("signin.scan-badge"), "lock-step"),
                        space,
                        names);
    }
}
