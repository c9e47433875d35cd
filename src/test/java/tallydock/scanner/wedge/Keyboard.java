package tallydock.scanner.wedge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tallydock.scanner.wedge.KeyStroke.Modifiers;

/// Makes the key events of persons and scanners, in the order a window sees them.
final class Keyboard {
    static final long MILLI = 1_000_000L;

    private static final Map<Character, String> NAMES = Map.of('~', "UNDEFINED", ' ', "SPACE", 'é', "UNDEFINED");

    private final List<KeyStroke> strokes = new ArrayList<>();
    private long now;

    Keyboard(long startMillis) {
        now = startMillis * MILLI;
    }

    List<KeyStroke> strokes() {
        return strokes;
    }

    Keyboard waits(long millis) {
        now += millis * MILLI;
        return this;
    }

    /// Keys at the same distance from each other, each up at once.
    Keyboard types(String text, long gapMillis) {
        for (int i = 0; i < text.length(); i++) {
            hits(text.charAt(i), 0);
            waits(gapMillis);
        }
        return this;
    }

    /// One character; its key comes up `dwellMillis` later by the clock, which does not move.
    Keyboard hits(char c, long dwellMillis) {
        var modifiers = Character.isUpperCase(c) ? Modifiers.SHIFT : Modifiers.NONE;
        if (modifiers.shift()) {
            strokes.add(KeyStroke.pressed("SHIFT", modifiers, now));
        }
        strokes.add(KeyStroke.pressed(name(c), modifiers, now));
        strokes.add(KeyStroke.typed(String.valueOf(c), modifiers, now));
        strokes.add(KeyStroke.released(name(c), modifiers, now + dwellMillis * MILLI));
        if (modifiers.shift()) {
            strokes.add(KeyStroke.released("SHIFT", Modifiers.NONE, now + dwellMillis * MILLI));
        }
        return this;
    }

    Keyboard hitsKey(String key, String typed) {
        strokes.add(KeyStroke.pressed(key, Modifiers.NONE, now));
        if (!typed.isEmpty()) {
            strokes.add(KeyStroke.typed(typed, Modifiers.NONE, now));
        }
        strokes.add(KeyStroke.released(key, Modifiers.NONE, now));
        return this;
    }

    Keyboard enter() {
        return hitsKey("ENTER", "\r");
    }

    Keyboard tab() {
        return hitsKey("TAB", "\t");
    }

    /// The group separator as a scanner sends it, and as JavaFX tells it.
    Keyboard controlBracket() {
        strokes.add(KeyStroke.pressed("CONTROL", Modifiers.CONTROL, now));
        strokes.add(KeyStroke.pressed("CLOSE_BRACKET", Modifiers.CONTROL, now));
        strokes.add(KeyStroke.typed("]", Modifiers.CONTROL, now));
        strokes.add(KeyStroke.released("CLOSE_BRACKET", Modifiers.CONTROL, now));
        strokes.add(KeyStroke.released("CONTROL", Modifiers.NONE, now));
        return this;
    }

    /// Ctrl and another key, which types what it would without.
    Keyboard controls(String key) {
        strokes.add(KeyStroke.pressed("CONTROL", Modifiers.CONTROL, now));
        strokes.add(KeyStroke.pressed(key, Modifiers.CONTROL, now));
        strokes.add(KeyStroke.typed("+", Modifiers.CONTROL, now));
        strokes.add(KeyStroke.released(key, Modifiers.CONTROL, now));
        strokes.add(KeyStroke.released("CONTROL", Modifiers.NONE, now));
        return this;
    }

    /// A character for which no key was pressed.
    Keyboard typesAlone(String text) {
        strokes.add(KeyStroke.typed(text, Modifiers.NONE, now));
        return waits(1);
    }

    /// Letters with Caps Lock on: Shift makes them small.
    Keyboard typesWithCapsLock(String text, long gapMillis) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            var modifiers = Character.isLowerCase(c) ? Modifiers.SHIFT : Modifiers.NONE;
            strokes.add(KeyStroke.pressed(name(c), modifiers, now));
            strokes.add(KeyStroke.typed(String.valueOf(c), modifiers, now));
            strokes.add(KeyStroke.released(name(c), modifiers, now));
            waits(gapMillis);
        }
        return this;
    }

    /// The keyboard's own repeat of a key that is held down.
    Keyboard holdsDown(char c, int times, long gapMillis) {
        for (int i = 0; i < times; i++) {
            strokes.add(KeyStroke.pressed(name(c), Modifiers.NONE, now));
            strokes.add(KeyStroke.typed(String.valueOf(c), Modifiers.NONE, now));
            waits(i == 0 ? 500 : gapMillis);
        }
        strokes.add(KeyStroke.released(name(c), Modifiers.NONE, now));
        return this;
    }

    private static String name(char c) {
        return NAMES.getOrDefault(c, Character.isDigit(c) ? "DIGIT" + c : String.valueOf(Character.toUpperCase(c)));
    }
}
