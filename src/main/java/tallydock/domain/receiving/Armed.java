package tallydock.domain.receiving;

import java.util.Optional;

/// What the next scan will take with it: a quantity being entered, a multiplier, a damage mark. Disarmed by one unit or
/// by
/// leaving the carton, never by time.
public record Armed(Optional<String> typed, long multiplier, boolean damage) {
    public static final Armed NOTHING = new Armed(Optional.empty(), 1, false);

    /// More than this needs a person with the right to say so.
    public static final long MAX_QUANTITY = 999;

    Armed startTyping() {
        return new Armed(Optional.of(""), 1, damage);
    }

    Armed type(String digits) {
        return new Armed(Optional.of(digits), 1, damage);
    }

    Armed multiply(long quantity) {
        return new Armed(Optional.empty(), quantity, damage);
    }

    Armed markDamage() {
        return new Armed(typed, multiplier, true);
    }
}
