package tallydock.domain.printer;

import java.util.OptionalInt;

/// How a printer is to work. Without a value the printer does as it is set itself.
///
/// @param speed in the printer's own steps: inches a second for most
/// @param darkness in the printer's own steps
/// @param answers whether the printer is asked for its state: it must speak both ways
public record Handling(OptionalInt speed, OptionalInt darkness, boolean answers) {
    /// As the printer is set.
    public static final Handling AS_SET = new Handling(OptionalInt.empty(), OptionalInt.empty(), false);

    private static final int FASTEST = 14;
    private static final int DARKEST = 30;

    public Handling {
        if (speed.orElse(1) < 1 || speed.orElse(1) > FASTEST) {
            throw new IllegalArgumentException("a speed is 1 to " + FASTEST);
        }
        if (darkness.orElse(0) < 0 || darkness.orElse(0) > DARKEST) {
            throw new IllegalArgumentException("a darkness is 0 to " + DARKEST);
        }
    }
}
