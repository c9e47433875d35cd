package tallydock.app.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import tallydock.desk.practice.PracticePorts.Keys;

/// The scanner on the screen: it types into the window as a keyboard scanner does, key by key with Enter at the end, so
/// that its scans take the whole way of a real one. One code after the other.
final class ScreenScanner implements Keys {
    /// A key each 4 ms, as usual scanners send them. They are handed over with the frames, a few at a time: a thread of
    /// its own would falter on a busy computer, which no device does.
    private static final long BETWEEN_KEYS = 4_000_000;

    private static final long FIRST_KEYS = 4;
    private static final String ENTER = "\r";

    private final Supplier<Scene> scene;
    private final Deque<String> waiting = new ArrayDeque<>();
    private final AnimationTimer frames = new AnimationTimer() {
        @Override
        public void handle(long now) {
            frame(now);
        }
    };
    private OptionalLong due = OptionalLong.empty();

    ScreenScanner(Supplier<Scene> scene) {
        this.scene = scene;
    }

    @Override
    public void scan(String code) {
        (code + ENTER).codePoints().mapToObj(Character::toString).forEach(waiting::add);
        frames.start();
    }

    @Override
    public void pressTypeKey() {
        key(KeyCode.F9, "", false);
    }

    /// A frame is shown at this moment of the frames' clock, in ns: types the keys that are due.
    void frame(long now) {
        long next = due.orElse(now - (FIRST_KEYS - 1) * BETWEEN_KEYS);
        while (!waiting.isEmpty() && next <= now) {
            stroke(waiting.remove());
            next += BETWEEN_KEYS;
        }
        due = waiting.isEmpty() ? OptionalLong.empty() : OptionalLong.of(next);
        if (waiting.isEmpty()) {
            frames.stop();
        }
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
