package tallydock.desk.receive.words;

import java.util.Optional;
import java.util.function.Function;
import tallydock.desk.kit.outcome.Outcome;
import tallydock.desk.kit.text.Say;

/// How one outcome is said: its icon (empty: that of its fill), its word, and the next step.
record StageLine(Optional<String> icon, Function<Facts, Say> word, Function<Facts, Optional<Say>> step) {
    /// The kit's own words, which ask for nothing.
    static StageLine of(Outcome outcome) {
        return new StageLine(Optional.of(outcome.icon()), _ -> outcome.word(), _ -> outcome.step());
    }

    static StageLine of(Outcome outcome, Function<Facts, Say> word, Function<Facts, Optional<Say>> step) {
        return new StageLine(Optional.of(outcome.icon()), word, step);
    }

    static StageLine of(String icon, Say word, Say step) {
        return new StageLine(Optional.of(icon), _ -> word, _ -> Optional.of(step));
    }

    static StageLine of(Say word, Say step) {
        return new StageLine(Optional.empty(), _ -> word, _ -> Optional.of(step));
    }

    static StageLine of(Say word) {
        return new StageLine(Optional.empty(), _ -> word, _ -> Optional.empty());
    }

    static StageLine of(Function<Facts, Say> word, Say step) {
        return new StageLine(Optional.empty(), word, _ -> Optional.of(step));
    }

    StageLine icon(String literal) {
        return new StageLine(Optional.of(literal), word, step);
    }
}
