package tallydock.desk.kit.list;

import java.util.Locale;
import java.util.OptionalLong;

/// The colour of a thin bar. The number beside it says the same; the colour is extra.
public enum BarTone {
    GO,
    COMPLETE,
    WARNING,
    STOP;

    /// Of a line counted so far; a line counted blind is never complete nor over.
    public static BarTone of(long counted, OptionalLong expected) {
        if (expected.isEmpty() || counted < expected.getAsLong()) {
            return GO;
        }
        return counted == expected.getAsLong() ? COMPLETE : WARNING;
    }

    String styleName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
