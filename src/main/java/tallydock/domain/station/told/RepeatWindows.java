package tallydock.domain.station.told;

import java.time.Duration;

/// How soon the same code on the same scanner is a bounce and not meant again: units, digits and UNDO; other commands;
/// carton labels; a carton label while a question about it is open.
public record RepeatWindows(Duration units, Duration commands, Duration cartons, Duration asked) {
    public static final RepeatWindows USUAL = new RepeatWindows(
            Duration.ofMillis(150), Duration.ofMillis(500), Duration.ofSeconds(2), Duration.ofMillis(500));

    /// Nothing is a bounce: recorded runs are replayed as they are.
    public static final RepeatWindows NONE =
            new RepeatWindows(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO);

    /// How far back a bounce can reach.
    public Duration longest() {
        return units.compareTo(cartons) > 0 ? units : cartons;
    }
}
