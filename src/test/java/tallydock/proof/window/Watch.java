package tallydock.proof.window;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import javafx.animation.AnimationTimer;
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
public final class Watch {
    private static final Set<KeyCode> HARMLESS =
            Set.of(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.ALT, KeyCode.F9, KeyCode.ESCAPE, KeyCode.UNDEFINED);

    private static final int SIGNS = 120;
    private static final long NEAR = 300_000_000;

    private final Deque<String> signs = new ArrayDeque<>();
    private final Set<Scene> scenes = new HashSet<>();
    private final Set<TextInputControl> fields = new HashSet<>();
    private long lastKey;
    private long characters;
    private long ends;
    private long texts;
    private long actions;

    /// Watches every window from now on.
    public void begin() {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (System.nanoTime() - lastKey < NEAR) {
                    sign("|");
                }
            }
        }.start();
        Window.getWindows().forEach(this::follow);
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::follow);
            }
        });
    }

    private void follow(Window window) {
        window.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            lastKey = System.nanoTime();
            sign(key.getCode().getName());
        });
        window.sceneProperty().subscribe(scene -> {
            if (scene != null && scenes.add(scene)) {
                scene.rootProperty().subscribe(this::follow);
                scene.addEventFilter(ActionEvent.ACTION, _ -> actions++);
                scene.focusOwnerProperty().subscribe(this::follow);
            }
        });
    }

    private void sign(String what) {
        signs.add(what + " " + System.nanoTime() / 100_000 % 1_000_000);
        if (signs.size() > SIGNS) {
            signs.remove();
        }
    }

    /// The newest keys as they came, and the frames between them, with their times in tenths of a millisecond.
    String newest() {
        return String.join(", ", signs);
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

    /// What got past so far.
    public String seen() {
        return "characters %d keys %d texts %d actions %d".formatted(characters, ends, texts, actions);
    }
}
