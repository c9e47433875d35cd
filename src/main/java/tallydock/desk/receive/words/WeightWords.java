package tallydock.desk.receive.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import tallydock.desk.kit.device.ScaleWords;
import tallydock.desk.kit.outcome.Outcome;
import tallydock.desk.kit.text.Say;
import tallydock.domain.station.stage.CartonWeight;

/// What is said of the weight of a carton.
public final class WeightWords {
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    private WeightWords() {}

    public static Say kilograms(CartonWeight weight) {
        return Say.key("scale.kg", ScaleWords.kilograms(weight.grams()));
    }

    /// What the list says; that it says nothing where it does not.
    public static Say declared(CartonWeight weight) {
        return weight.declared().isPresent()
                ? Say.key(
                        "receive.weight.declared",
                        ScaleWords.kilograms(weight.declared().getAsLong()))
                : Say.key("receive.weight.not-declared");
    }

    /// What the list says, and how the weight came where a person typed it.
    public static Say beside(CartonWeight weight) {
        return weight.typed() ? Say.key("receive.weight.typed", declared(weight)) : declared(weight);
    }

    /// By how much it is light or heavy; in percent where that is near enough.
    public static Say difference(CartonWeight weight) {
        return weight.isOff() ? off(weight.difference()) : Say.asIs(percent(weight));
    }

    private static String percent(CartonWeight weight) {
        long declared = Math.max(1, weight.declared().orElse(1));
        var percent = BigDecimal.valueOf(weight.difference())
                .multiply(PERCENT)
                .divide(BigDecimal.valueOf(declared), 1, RoundingMode.HALF_UP);
        return percent.signum() > 0 ? "+" + percent + "%" : percent.toString().replace('-', '\u2212') + "%";
    }

    /// `1.24 kg light`, of grams more or, where negative, less than declared.
    static Say off(long grams) {
        return outcome(grams).word(ScaleWords.kilograms(Math.abs(grams)));
    }

    static Optional<Say> step(long grams) {
        return outcome(grams).step();
    }

    private static Outcome outcome(long grams) {
        return grams < 0 ? Outcome.WEIGHT_LIGHT : Outcome.WEIGHT_HEAVY;
    }
}
