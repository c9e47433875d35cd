package tallydock.domain.barcode;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The code beside one mark of a printer's ruler, written as a command is: `R`, the length it is about, the mark. It
/// means something while a printer is measured and nowhere else.
///
/// @param mark its place among the marks, from 0; the one in the middle stands where it should
public record RulerCode(Length length, int mark) {
    /// Marks of each length.
    public static final int MARKS = 9;

    private static final Pattern SHAPE = Pattern.compile("QZR([XYL])([0-8])[0-9A-Z]");

    public RulerCode {
        if (mark < 0 || mark >= MARKS) {
            throw new IllegalArgumentException("no mark " + mark);
        }
    }

    /// What is measured; the names stand on labels.
    public enum Length {
        /// From the left edge.
        X,
        /// From the upper edge.
        Y,
        /// Along the scale.
        L
    }

    /// What the symbol holds.
    public String payload() {
        return CommandCodes.payload("R" + length + mark);
    }

    /// Exact match only, as for commands.
    public static Optional<RulerCode> parse(String code) {
        String capitals = code.toUpperCase(Locale.ROOT);
        var matcher = SHAPE.matcher(capitals);
        return matcher.matches()
                ? Optional.of(new RulerCode(
                                Length.valueOf(matcher.group(1)),
                                matcher.group(2).charAt(0) - '0'))
                        .filter(read -> read.payload().equals(capitals))
                : Optional.empty();
    }
}
