package tallydock.domain.device.scale;

import java.math.BigDecimal;
import java.time.Instant;
import tallydock.domain.device.scale.ScaleReading.Basis;
import tallydock.domain.digest.Bytes;

/// A weight that was taken, and what proves it.
///
/// @param grams to the nearest gram
/// @param means how it came; a typed one is told as such wherever it is shown
/// @param device which scale, or what it was typed on
/// @param protocol how the scale spoke, so that its bytes can be read again; empty for a typed weight
/// @param frame the bytes of the scale, or the text that was typed
/// @param at when the last byte came
public record Weighing(long grams, Means means, String device, String protocol, Basis basis, Bytes frame, Instant at) {
    /// Ten tonnes: no carton weighs more.
    private static final BigDecimal MOST_GRAMS = BigDecimal.valueOf(10_000_000);

    public Weighing {
        if (!isOfGoods(BigDecimal.valueOf(grams))) {
            throw new IllegalArgumentException("no weight of goods: " + grams + " g");
        }
    }

    /// How a weight came. The names are written into the log.
    public enum Means {
        SCALE,
        TYPED
    }

    /// Whether something can weigh so many grams that lies on a scale to be taken: a gram at least.
    public static boolean isOfGoods(BigDecimal grams) {
        return grams.compareTo(BigDecimal.ONE) >= 0 && grams.compareTo(MOST_GRAMS) <= 0;
    }

    /// A stable word of a scale; the weight must be more than nothing.
    public static Weighing of(String device, ScaleProtocol protocol, ScaleWord word) {
        if (!(word.reading() instanceof ScaleReading.Weighs weighs) || !weighs.isStable()) {
            throw new IllegalArgumentException("only a stable weight is taken");
        }
        return new Weighing(
                weighs.weight().wholeGrams(),
                Means.SCALE,
                device,
                protocol instanceof ScaleProtocol.Known known ? known.family().name() : "TAUGHT",
                weighs.basis(),
                word.frame(),
                word.at());
    }

    /// A weight that a person typed, in grams.
    public static Weighing typed(long grams, Instant at) {
        return new Weighing(grams, Means.TYPED, "keys", "", Basis.UNSAID, Bytes.utf8(grams + " g"), at);
    }
}
