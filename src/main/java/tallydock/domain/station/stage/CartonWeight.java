package tallydock.domain.station.stage;

import java.util.OptionalLong;
import tallydock.domain.receiving.WeightRule;

/// What the open carton weighs, in grams, beside what its list declares; nothing declared in a blind count.
public record CartonWeight(long grams, boolean typed, OptionalLong declared) {
    /// How many grams it is heavier than declared, or lighter where negative; 0 where nothing is declared.
    public long difference() {
        return declared.isPresent() ? grams - declared.getAsLong() : 0;
    }

    /// Whether it differs by more than it may.
    public boolean isOff() {
        return declared.isPresent() && WeightRule.RECEIVING.isOff(declared.getAsLong(), grams);
    }
}
