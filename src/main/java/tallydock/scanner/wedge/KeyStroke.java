package tallydock.scanner.wedge;

import tallydock.domain.device.keyboard.GroupSeparator;

/// One key event as a window saw it. `key` is the key's name as `javafx.scene.input.KeyCode` has it (`A`,
/// `ENTER`, `F8`, `UNDEFINED`) and empty for TYPED; `text` is what was typed and empty otherwise; `nanos`
/// comes from a monotonic clock.
public record KeyStroke(Kind kind, String key, String text, Modifiers modifiers, long nanos) {
    /// The three events a key makes, in this order; a key that types nothing has no TYPED.
    public enum Kind {
        PRESSED,
        TYPED,
        RELEASED
    }

    /// The modifier keys that were down.
    public record Modifiers(boolean control, boolean alt, boolean shift, boolean meta) {
        public static final Modifiers NONE = new Modifiers(false, false, false, false);
        public static final Modifiers CONTROL = new Modifiers(true, false, false, false);
        public static final Modifiers SHIFT = new Modifiers(false, false, true, false);

        /// Ctrl without Alt: both together are AltGr, which types characters.
        boolean isCommand() {
            return control && !alt;
        }
    }

    /// A key went down, or repeats because it is held down.
    public static KeyStroke pressed(String key, Modifiers modifiers, long nanos) {
        return new KeyStroke(Kind.PRESSED, key, "", modifiers, nanos);
    }

    /// What the key typed.
    public static KeyStroke typed(String text, Modifiers modifiers, long nanos) {
        return new KeyStroke(Kind.TYPED, "", text, modifiers, nanos);
    }

    /// The key came up.
    public static KeyStroke released(String key, Modifiers modifiers, long nanos) {
        return new KeyStroke(Kind.RELEASED, key, "", modifiers, nanos);
    }

    /// Whether what was typed is a control character.
    boolean isControl() {
        return text.length() == 1 && Character.isISOControl(text.charAt(0));
    }

    /// Whether the group separator of GS1 was typed as itself.
    boolean isSeparator() {
        return text.length() == 1 && text.charAt(0) == GroupSeparator.GS;
    }
}
