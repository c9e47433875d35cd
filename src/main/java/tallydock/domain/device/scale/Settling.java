package tallydock.domain.device.scale;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Waits for the weight that may be taken: one that the scale calls stable, that stood for a second without a change,
/// and that is something. Whatever else the scale says begins the second anew. Never changes: a further word gives a
/// further state.
///
/// @param since when waiting began, or when it was last said that it moves
/// @param held the weight that stands, and since when
public record Settling(Instant since, Optional<Held> held) {
    /// How long a weight has to stand before it is taken.
    public static final Duration STILL = Duration.ofSeconds(1);

    /// How long it may move before a person is told.
    public static final Duration LONG = Duration.ofSeconds(10);

    /// A word that comes later than this after the one before proves no rest in between.
    private static final Duration GAP = Duration.ofSeconds(2);

    /// A stable weight, as it was first and last said.
    public record Held(ScaleWord first, ScaleWord last) {}

    public static Settling from(Instant now) {
        return new Settling(now, Optional.empty());
    }

    /// After one more word.
    public Settling after(ScaleWord word) {
        if (!(word.reading() instanceof ScaleReading.Weighs now) || !now.isStable()) {
            return new Settling(since, Optional.empty());
        }
        return new Settling(
                since,
                Optional.of(held.filter(before -> stands(before.last(), word))
                        .map(before -> new Held(before.first(), word))
                        .orElseGet(() -> new Held(word, word))));
    }

    private static boolean stands(ScaleWord before, ScaleWord now) {
        boolean isNear = Duration.between(before.at(), now.at()).compareTo(GAP) <= 0;
        return isNear && before.reading().equals(now.reading());
    }

    /// The word that may be taken, once there is one.
    public Optional<ScaleWord> taken() {
        return held.filter(stood -> stood.last().reading() instanceof ScaleReading.Weighs now
                        && Weighing.isOfGoods(now.weight().grams())
                        && Duration.between(stood.first().at(), stood.last().at())
                                        .compareTo(STILL)
                                >= 0)
                .map(Held::last);
    }

    /// Whether a person is to be told that it still moves.
    public boolean isLong(Instant now) {
        return Duration.between(since, now).compareTo(LONG) >= 0;
    }

    /// It was told: told again only after as long again.
    public Settling told(Instant now) {
        return new Settling(now, held);
    }
}
