package tallydock.desk.kit.device;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import tallydock.desk.kit.device.ScaleStates.Standing;
import tallydock.desk.kit.device.ScaleStates.Voice;
import tallydock.desk.kit.frame.Segment;
import tallydock.desk.kit.frame.Segment.Condition;
import tallydock.desk.kit.text.Say;
import tallydock.domain.device.scale.ScaleReading;
import tallydock.domain.device.scale.Weight;

/// How scales and weights are spoken of.
public final class ScaleWords {
    private static final BigDecimal FINE_STEP = BigDecimal.TEN;
    private static final int CARTON_DECIMALS = 2;
    private static final int FINE_DECIMALS = 3;
    private static final int KILO = 3;

    private ScaleWords() {}

    /// In kilograms: three decimals where the scale shows less than ten grams, else two.
    public static String kilograms(Weight weight) {
        boolean isFine = weight.stepGrams().compareTo(FINE_STEP) < 0;
        return kilograms(weight.grams(), isFine ? FINE_DECIMALS : CARTON_DECIMALS);
    }

    /// A weight in grams as kilograms with two decimals, without the unit.
    public static String kilograms(long grams) {
        return kilograms(BigDecimal.valueOf(grams), CARTON_DECIMALS);
    }

    private static String kilograms(BigDecimal grams, int decimals) {
        return grams.movePointLeft(KILO)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /// What the scale says now, or why it says nothing.
    public static Say now(Standing standing) {
        return standing.isHeard()
                ? standing.word().map(word -> reading(word.reading())).orElseGet(() -> Say.key("scale.awaited"))
                : state(standing);
    }

    private static Say reading(ScaleReading reading) {
        return reading instanceof ScaleReading.Weighs weighs
                ? Say.key("scale.kg", kilograms(weighs.weight()))
                : pill(reading);
    }

    /// One or two words for how it stands: stable, moving, too heavy, or what keeps it from being heard.
    public static Say state(Standing standing) {
        if (!standing.line().isWell()) {
            return Say.key("scale.not-heard");
        }
        return switch (standing.voice()) {
            case AWAITED -> Say.key("scale.awaited");
            case SILENT -> Say.key("scale.not-heard");
            case STRANGE -> Say.key("scale.strange");
            case SPEAKS -> standing.word().map(word -> pill(word.reading())).orElseGet(() -> Say.key("scale.awaited"));
        };
    }

    private static Say pill(ScaleReading reading) {
        return switch (reading) {
            case ScaleReading.Weighs weighs -> weighs.isStable() ? Say.key("scale.stable") : Say.key("scale.moving");
            case ScaleReading.Moving _ -> Say.key("scale.moving");
            case ScaleReading.Over _ -> Say.key("scale.over");
            case ScaleReading.Under _ -> Say.key("scale.under");
            case ScaleReading.NotReady _, ScaleReading.Zeroed _ -> Say.key("scale.not-ready");
        };
    }

    /// Whether it rests and can be taken at its word.
    public static boolean isStable(Standing standing) {
        return standing.isHeard()
                && standing.word().filter(word -> isRest(word.reading())).isPresent();
    }

    /// Whether its first word is still to come.
    public static boolean isAwaited(Standing standing) {
        boolean isOpen = standing.line().isWell() && standing.voice() == Voice.AWAITED;
        return isOpen || (standing.isHeard() && standing.word().isEmpty());
    }

    private static boolean isRest(ScaleReading reading) {
        return reading instanceof ScaleReading.Weighs weighs && weighs.isStable();
    }

    /// The foot of the window: the live weight, or what is wrong.
    public static Segment segment(Standing standing) {
        boolean isLost =
                !standing.line().isWell() || standing.voice() == Voice.SILENT || standing.voice() == Voice.STRANGE;
        if (isLost) {
            return new Segment("scale-lost", "mdi2s-scale-off", Say.key("scale.name"), state(standing), Condition.LOOK);
        }
        var condition = isStable(standing) || isAwaited(standing) ? Condition.GOOD : Condition.LOOK;
        return new Segment("scale-heard", "mdi2s-scale", Say.key("scale.name"), detail(standing), condition);
    }

    private static Say detail(Standing standing) {
        return Optional.of(standing)
                .filter(Standing::isHeard)
                .map(ScaleWords::now)
                .orElseGet(Say::nothing);
    }
}
