package tallydock.scanner.wedge;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tallydock.domain.device.keyboard.GroupSeparator.Way;

/// What a pressed key can mean in a scan.
enum KeyRole {
    /// Shift and its like: types nothing and takes no time of its own.
    MODIFIER,
    /// Enter or Tab: ends a scan.
    END,
    /// Types a character, or may do so: keys of other layouts have no name.
    CHARACTER,
    /// An F-key, or a key with Ctrl, Alt or Meta: a command of a person, a control character of a scanner.
    SHORTCUT,
    /// Never sent within a scan: arrows, Escape, Backspace.
    OTHER;

    private static final String GS = "\u001d";
    /// Where `]` stands on keyboards of other countries: France and Belgium, Germany and Italy and Spain,
    /// Switzerland and the North, Czechia, and those whose key has no name.
    private static final Set<String> BRACKET_ELSEWHERE =
            Set.of("DOLLAR", "PLUS", "DEAD_DIAERESIS", "EXCLAMATION_MARK", "RIGHT_PARENTHESIS", "UNDEFINED");
    private static final Pattern FUNCTION = Pattern.compile("F\\d{1,2}");
    private static final Set<String> MODIFIERS = Set.of(
            "SHIFT", "CONTROL", "ALT", "ALT_GRAPH", "META", "COMMAND", "WINDOWS", "CAPS", "NUM_LOCK", "SCROLL_LOCK");
    private static final Set<String> OTHERS = Set.of(
            "UP",
            "DOWN",
            "LEFT",
            "RIGHT",
            "KP_UP",
            "KP_DOWN",
            "KP_LEFT",
            "KP_RIGHT",
            "HOME",
            "END",
            "PAGE_UP",
            "PAGE_DOWN",
            "INSERT",
            "DELETE",
            "BACK_SPACE",
            "ESCAPE",
            "CANCEL",
            "CLEAR",
            "PAUSE",
            "PRINTSCREEN",
            "CONTEXT_MENU",
            "HELP");
    private static final Map<String, String> WITH_CONTROL = Map.of(
            "OPEN_BRACKET",
            "\u001b",
            "BACK_SLASH",
            "\u001c",
            "CLOSE_BRACKET",
            GS,
            "DIGIT6",
            "\u001e",
            "MINUS",
            "\u001f");

    static KeyRole of(KeyStroke pressed) {
        String key = pressed.key();
        if (MODIFIERS.contains(key)) {
            return MODIFIER;
        }
        if (OTHERS.contains(key)) {
            return OTHER;
        }
        if (isShortcut(pressed)) {
            return SHORTCUT;
        }
        boolean isEnd = key.equals("ENTER")
                || (key.equals("TAB") && !pressed.modifiers().shift());
        return isEnd ? END : CHARACTER;
    }

    private static boolean isShortcut(KeyStroke pressed) {
        var modifiers = pressed.modifiers();
        boolean isAlone =
                modifiers.alt() && !modifiers.control() && !pressed.key().startsWith("NUMPAD");
        return FUNCTION.matcher(pressed.key()).matches() || modifiers.isCommand() || modifiers.meta() || isAlone;
    }

    /// The control character a scanner means by a shortcut: Ctrl+letter, Ctrl+] and F8 for the group separator of GS1.
    /// Empty for the rest.
    static String controlCharacter(KeyStroke shortcut) {
        String key = shortcut.key();
        if (key.equals("F8")) {
            return GS;
        }
        if (!shortcut.modifiers().isCommand()) {
            return "";
        }
        boolean isLetter = key.length() == 1 && key.charAt(0) >= 'A' && key.charAt(0) <= 'Z';
        return isLetter ? String.valueOf((char) (key.charAt(0) - 'A' + 1)) : WITH_CONTROL.getOrDefault(key, "");
    }

    /// The group separator where the key that types `]` on the scanner's keyboard has another name on this computer's.
    /// Only within a scan: a person's Ctrl and plus is something else.
    static String separatorElsewhere(KeyStroke shortcut) {
        boolean isThere = shortcut.modifiers().isCommand() && BRACKET_ELSEWHERE.contains(shortcut.key());
        return isThere ? GS : "";
    }

    /// How a shortcut says the group separator; empty where it says something else.
    static Optional<Way> separatorWay(KeyStroke shortcut) {
        if (shortcut.key().equals("F8")) {
            return Optional.of(Way.F8);
        }
        boolean isBracket = controlCharacter(shortcut).equals(GS)
                || !separatorElsewhere(shortcut).isEmpty();
        return isBracket ? Optional.of(Way.CONTROL_BRACKET) : Optional.empty();
    }

    /// Whether a second end key of a scanner that sends CR and LF: the line feed comes as Enter, as arrow down or as
    /// Ctrl+J.
    static boolean isSecondEnd(KeyStroke pressed) {
        return of(pressed) == END
                || pressed.key().equals("DOWN")
                || pressed.key().equals("KP_DOWN")
                || (pressed.key().equals("J") && pressed.modifiers().isCommand());
    }
}
