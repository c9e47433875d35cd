package tallydock.domain.receiving;

import java.util.Optional;
import tallydock.domain.fact.AnswerFact.DamageKind;

/// What the next scan will take with it: a quantity being entered, a multiplier, a damage mark and its kind. Disarmed
/// by one unit or by leaving the carton, never by time.
public record Armed(Optional<String> typed, long multiplier, boolean damage, Optional<DamageKind> kind) {
    public static final Armed NOTHING = new Armed(Optional.empty(), 1, false, Optional.empty());

    /// More than this needs a person with the right to say so.
    public static final long MAX_QUANTITY = 999;

    /// The same, with the next unit counting `quantity` times.
    public Armed multiply(long quantity) {
        return new Armed(Optional.empty(), quantity, damage, kind);
    }

    Armed startTyping() {
        return type("");
    }

    Armed type(String digits) {
        return new Armed(Optional.of(digits), 1, damage, kind);
    }

    Armed markDamage(Optional<DamageKind> kind) {
        return new Armed(typed, multiplier, true, kind);
    }
}
