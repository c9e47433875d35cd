package tallydock.desk.kit.pane;

import tallydock.desk.kit.text.Say;

/// A short word at the top right of a desk screen, and whether what was wanted is done.
public record Toast(Kind kind, Say text) {
    /// How it ended.
    public enum Kind {
        /// It is done, and recorded.
        DONE("mdi2c-check-circle", "toast-done"),
        /// It could not be done: something else comes first.
        NOT_YET("mdi2a-alert-circle-outline", "toast-not-yet");

        private final String icon;
        private final String style;

        Kind(String icon, String style) {
            this.icon = icon;
            this.style = style;
        }

        String icon() {
            return icon;
        }

        String style() {
            return style;
        }
    }

    /// Something is done.
    public static Toast done(Say text) {
        return new Toast(Kind.DONE, text);
    }

    /// Something cannot be done before what the text says.
    public static Toast notYet(Say text) {
        return new Toast(Kind.NOT_YET, text);
    }

    /// One of the two.
    public static Toast of(boolean isDone, Say text) {
        return isDone ? done(text) : notYet(text);
    }
}
