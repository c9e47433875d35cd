package tallydock.proof.window;

import java.util.HashSet;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/// Counts what gets past the window's own filter: key events on their way to a control, texts that changed, and
/// actions. It looks at every window, dialogs and popups too.
final class Watch {
    private static final Set<KeyCode> HARMLESS = Set.of(
            KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.ALT, KeyCode.F9, KeyCode.ESCAPE, KeyCode.UNDEFINED);

    private final Set<Scene> scenes = new HashSet<>();
    private final Set<TextInputControl> fields = new HashSet<>();
    private long characters;
    private long ends;
    private long texts;
    private long actions;

    void begin() {
        Window.getWindows().forEach(this::follow);
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::follow);
            }
        });
    }

    private void follow(Window window) {
        window.sceneProperty().subscribe(scene -> {
            if (scene != null && scenes.add(scene)) {
                scene.rootProperty().subscribe(this::follow);
                scene.addEventFilter(ActionEvent.ACTION, _ -> actions++);
                scene.focusOwnerProperty().subscribe(this::follow);
            }
        });
    }

    private void follow(Parent root) {
        root.addEventFilter(KeyEvent.ANY, this::key);
    }

    private void follow(Node focused) {
        if (focused instanceof TextInputControl field && fields.add(field)) {
            field.textProperty().subscribe((_, _) -> texts++);
        }
    }

    private void key(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            characters++;
        } else if (event.getEventType() == KeyEvent.KEY_PRESSED && !HARMLESS.contains(event.getCode())) {
            ends++;
        }
    }

    String seen() {
        return "characters %d keys %d texts %d actions %d".formatted(characters, ends, texts, actions);
    }
}
