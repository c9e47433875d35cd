package tallydock.app.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import tallydock.desk.kit.scanner.ScreenKeys;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.device.keyboard.GroupSeparator;

/// The scanner on the screen: it types into the window as a keyboard scanner does, key by key with Enter at the end, so
/// that its scans take the whole way of a real one. One code after the other.
final class ScreenScanner implements ScreenKeys {
    /// What its scans carry as their device: of a click, and of a recording.
    static final String CLICKED = "screen";

    static final String PLAYED = "recording";

    /// A key each 4 ms, as usual scanners send them. They are handed over with the frames, a few at a time: a thread of
    /// its own would falter on a busy computer, which no device does.
    private static final long BETWEEN_KEYS = 4_000_000;

    private static final long FIRST_KEYS = 4;
    private static final String ENTER = "\r";
    /// A key and an end are no scan.
    private static final int LEAST_CHARACTERS = 2;
    private static final String TAB = "\t";

    private final Supplier<Scene> scene;
    private final Consumer<RawScan> whole;
    private final Deque<Stroke> waiting = new ArrayDeque<>();
    private final AnimationTimer frames = new AnimationTimer() {
        @Override
        public void handle(long now) {
            frame(now);
        }
    };
    private OptionalLong due = OptionalLong.empty();
    private Optional<String> typing = Optional.empty();

    /// One key of a scan, and whose scan it is.
    private record Stroke(String character, String device) {}

    /// `whole` takes what no keyboard could have sent.
    ScreenScanner(Supplier<Scene> scene, Consumer<RawScan> whole) {
        this.scene = scene;
        this.whole = whole;
    }

    @Override
    public void scan(String code) {
        type(code + ENTER, CLICKED);
    }

    @Override
    public void play(RawScan recorded) {
        var sent = recorded.bytes().asUtf8();
        if (recorded.source() == ScanSource.WEDGE && isTyped(sent)) {
            type(sent, PLAYED);
        } else {
            whole.accept(new RawScan(
                    ScanSource.SCREEN, PLAYED, recorded.bytes(), recorded.at(), Optional.empty(), recorded.repaired()));
        }
    }

    /// Whether keys say all of it, and a scan ends with it.
    private static boolean isTyped(String sent) {
        boolean isEnded = sent.endsWith(ENTER) || sent.endsWith(TAB);
        return isEnded
                && sent.length() > LEAST_CHARACTERS
                && sent.substring(0, sent.length() - 1)
                        .chars()
                        .noneMatch(c -> c != GroupSeparator.GS && Character.isISOControl(c));
    }

    private void type(String sent, String device) {
        sent.codePoints()
                .mapToObj(character -> new Stroke(Character.toString(character), device))
                .forEach(waiting::add);
        frames.start();
    }

    @Override
    public void pressTypeKey() {
        key(KeyCode.F9, "", false);
    }

    /// Whose scan is being typed at this moment; empty while a person's keys or a real scanner's come.
    Optional<String> device() {
        return typing;
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

    private void stroke(Stroke stroke) {
        typing = Optional.of(stroke.device());
        try {
            stroke(stroke.character());
        } finally {
            typing = Optional.empty();
        }
    }

    /// Capitals come with Shift, as from a keyboard; the separator of GS1 as Ctrl and a bracket.
    private void stroke(String character) {
        if (character.charAt(0) == GroupSeparator.GS) {
            fire(new KeyEvent(
                    KeyEvent.KEY_PRESSED,
                    KeyEvent.CHAR_UNDEFINED,
                    "",
                    KeyCode.CLOSE_BRACKET,
                    false,
                    true,
                    false,
                    false));
            fire(KeyEvent.KEY_RELEASED, KeyCode.CLOSE_BRACKET, false);
            return;
        }
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
        if (character.equals(ENTER)) {
            return KeyCode.ENTER;
        }
        var named = character.equals(TAB) ? KeyCode.TAB : KeyCode.getKeyCode(character.toUpperCase(Locale.ROOT));
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
