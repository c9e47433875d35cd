package tallydock.app.desk;

import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import tallydock.desk.kit.Background;
import tallydock.desk.practice.PracticePorts.Keys;

/// The scanner on the screen: it types into the window as a keyboard scanner does, key by key with Enter at the end, so
/// that its scans take the whole way of a real one. One code after the other.
final class ScreenScanner implements Keys {
    /// A key each 4 ms, as usual scanners send them.
    private static final long BETWEEN_KEYS = 4_000_000;

    private static final String ENTER = "\r";

    private final Supplier<Scene> scene;
    private final Background background;

    /// `background` does one job after the other, off the FX thread.
    ScreenScanner(Supplier<Scene> scene, Background background) {
        this.scene = scene;
        this.background = background;
    }

    @Override
    public void scan(String code) {
        background.run(() -> typed(code), _ -> {}, cause -> {
            throw cause;
        });
    }

    @Override
    public void pressTypeKey() {
        key(KeyCode.F9, "", false);
    }

    private int typed(String code) {
        long begin = System.nanoTime();
        var keys = (code + ENTER).codePoints().mapToObj(Character::toString).toList();
        for (var i = 0; i < keys.size(); i++) {
            var key = keys.get(i);
            // By the schedule and not by the last key: a device does not slow down with the computer.
            LockSupport.parkNanos(begin + i * BETWEEN_KEYS - System.nanoTime());
            Platform.runLater(() -> stroke(key));
        }
        return keys.size();
    }

    /// Capitals come with Shift, as from a keyboard.
    private void stroke(String character) {
        boolean isShifted = !character.equals(character.toLowerCase(Locale.ROOT));
        if (isShifted) {
            fire(KeyEvent.KEY_PRESSED, KeyCode.SHIFT, true);
        }
        key(code(character), character, isShifted);
        if (isShifted) {
            fire(KeyEvent.KEY_RELEASED, KeyCode.SHIFT, false);
        }
    }

    private static KeyCode code(String character) {
        var named = character.equals(ENTER) ? KeyCode.ENTER : KeyCode.getKeyCode(character.toUpperCase(Locale.ROOT));
        return named == null ? KeyCode.UNDEFINED : named;
    }

    private void key(KeyCode key, String character, boolean isShifted) {
        fire(KeyEvent.KEY_PRESSED, key, isShifted);
        if (!character.isEmpty()) {
            fire(new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, isShifted, false, false, false));
        }
        fire(KeyEvent.KEY_RELEASED, key, isShifted);
    }

    private void fire(EventType<KeyEvent> type, KeyCode key, boolean isShifted) {
        fire(new KeyEvent(type, KeyEvent.CHAR_UNDEFINED, "", key, isShifted, false, false, false));
    }

    private void fire(KeyEvent event) {
        var window = scene.get();
        Node focused = window.getFocusOwner();
        Event.fireEvent(focused == null ? window : focused, event);
    }
}
