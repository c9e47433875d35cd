package tallydock.domain.device.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tallydock.domain.device.scale.ScaleReading.Basis;
import tallydock.domain.digest.Bytes;

final class ScaleValuesTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void aPoundIsConvertedWithoutALoss() {
        assertThat(weight("10.00", WeightUnit.POUND).grams()).isEqualByComparingTo("4535.9237");
        assertThat(weight("10.00", WeightUnit.POUND).wholeGrams()).isEqualTo(4536);
        assertThat(weight("-0.0005", WeightUnit.KILOGRAM).wholeGrams()).isEqualTo(-1);
        assertThat(weight("12.34", WeightUnit.KILOGRAM).stepGrams()).isEqualByComparingTo("10");
    }

    @Test
    void aWeightIsTakenOnlyAfterItStoodForASecond() {
        var waiting = Settling.from(NOON);
        for (int i = 0; i < 10; i++) {
            waiting = waiting.after(word("12.34", true, 100L * i));
            assertThat(waiting.taken()).isEmpty();
        }

        assertThat(waiting.after(word("12.34", true, 1000)).taken()).contains(word("12.34", true, 1000));
    }

    @Test
    void aWeightThatMovesOrChangesIsNeverTaken() {
        var moving = Settling.from(NOON);
        var swinging = Settling.from(NOON);
        for (int i = 0; i < 100; i++) {
            moving = moving.after(word("12.34", false, 100L * i));
            swinging = swinging.after(word(i % 2 == 0 ? "12.34" : "12.35", true, 100L * i));
            assertThat(moving.taken()).isEmpty();
            assertThat(swinging.taken()).isEmpty();
        }
        assertThat(moving.isLong(NOON.plusMillis(9_999))).isFalse();
        assertThat(moving.isLong(NOON.plusSeconds(10))).isTrue();
        assertThat(moving.told(NOON.plusSeconds(10)).isLong(NOON.plusSeconds(19)))
                .isFalse();
    }

    @Test
    void anEmptyScaleAndOneThatWasSilentInBetweenGiveNoWeight() {
        assertThat(after("0.00", 0, 500, 1000, 1500).taken()).isEmpty();
        assertThat(after("-1.00", 0, 500, 1000, 1500).taken()).isEmpty();
        assertThat(after("0.0004", 0, 500, 1000, 1500).taken()).isEmpty();
        assertThat(after("999999", 0, 500, 1000, 1500).taken()).isEmpty();
        assertThat(after("12.34", 0, 5000).taken()).isEmpty();
        assertThat(after("12.34", 0, 1900).taken()).isPresent();
    }

    @Test
    void overloadInBetweenBeginsTheSecondAnew() {
        var waiting = after("12.34", 0, 900)
                .after(new ScaleWord(new ScaleReading.Over(), Bytes.EMPTY, NOON.plusMillis(950)))
                .after(word("12.34", true, 1100));

        assertThat(waiting.taken()).isEmpty();
    }

    private static Settling after(String amount, int... millis) {
        return IntStream.of(millis)
                .mapToObj(each -> word(amount, true, each))
                .reduce(Settling.from(NOON), Settling::after, (one, _) -> one);
    }

    private static ScaleWord word(String amount, boolean isStable, long millis) {
        var weighs = new ScaleReading.Weighs(weight(amount, WeightUnit.KILOGRAM), Basis.UNSAID, isStable);
        return new ScaleWord(weighs, Bytes.EMPTY, NOON.plus(Duration.ofMillis(millis)));
    }

    private static Weight weight(String amount, WeightUnit unit) {
        return new Weight(new BigDecimal(amount), unit);
    }

    @Test
    void theNumberIsFoundInTheFrames() {
        var learned = Lesson.learn(
                        List.of("01ST G  12.34kg A", "01ST G  12.34kg A", "01ST G  12.34kg A"),
                        weight("12.34", WeightUnit.KILOGRAM))
                .orElseThrow();

        assertThat(learned.read("01ST G   5.00kg A")).contains(reading("5.00", true));
        assertThat(learned.read("01ST G -  5.00kg A")).contains(reading("-5.00", true));
        assertThat(learned.read("01US G   5.00kg A")).isEmpty();
        assertThat(learned.read("01ST N   5.00kg A")).isEmpty();
        assertThat(learned.read("X001ABC123")).isEmpty();
    }

    @Test
    void theMarkOfAMovingWeightIsLearnedFromFramesThatDiffer() {
        var learned = Lesson.learn(List.of("W,S,12.34", "W,S,12.34", "W,S,12.34"), weight("12.34", WeightUnit.KILOGRAM))
                .map(still -> Lesson.moved(still, List.of("W,D,3.10", "W,D,0.55", "EMPTY", "W,S,1.00")))
                .orElseThrow();

        assertThat(learned.moving()).containsExactly(new TaughtFrame.Around("W,D,", ""));
        assertThat(learned.read("W,D,3.10")).contains(reading("3.10", false));
        assertThat(learned.read("W,S,3.10")).contains(reading("3.10", true));
        assertThat(learned.read("EMPTY")).isEmpty();
    }

    @Test
    void digitsWithoutAPointAndNumbersWithACommaAreLearnedToo() {
        var bare = Lesson.learn(List.of("=001234", "=001234", "=001234"), weight("12.34", WeightUnit.KILOGRAM));
        var comma = Lesson.learn(
                List.of("B 12,34 kg T 1,00", "B 12,34 kg T 1,00", "B 12,34 kg T 1,00"),
                weight("12.34", WeightUnit.KILOGRAM));

        assertThat(bare.flatMap(way -> way.read("=000500"))).contains(reading("5.00", true));
        assertThat(comma.flatMap(way -> way.read("B 5,00 kg T 0,50"))).contains(reading("5.00", true));
    }

    @Test
    void aNumberThatIsNotThereOrOfAnotherUnitIsNotLearned() {
        var kilograms = weight("12.34", WeightUnit.KILOGRAM);

        assertThat(Lesson.learn(List.of("12.35", "12.35", "12.35"), kilograms)).isEmpty();
        assertThat(Lesson.learn(List.of("12.34", "12.34"), kilograms)).isEmpty();
        assertThat(Lesson.learn(List.of("12.34 lb", "12.34 lb", "12.34 lb"), kilograms))
                .isEmpty();
        assertThat(Lesson.learn(List.of("12.34", "12.34", "12.34", "9", "9", "9"), kilograms))
                .isEmpty();
    }

    private static ScaleReading reading(String amount, boolean isStable) {
        return new ScaleReading.Weighs(weight(amount, WeightUnit.KILOGRAM), Basis.UNSAID, isStable);
    }
}
