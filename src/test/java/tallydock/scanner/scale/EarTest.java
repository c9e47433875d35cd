package tallydock.scanner.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tallydock.domain.device.scale.ScaleFamily;
import tallydock.domain.device.scale.ScaleProtocol;
import tallydock.domain.device.scale.ScaleReading.Weighs;
import tallydock.testing.Seeded;

final class EarTest {
    private static final int MOST_GRAMS = 60_000;

    @ParameterizedTest
    @EnumSource(ScaleFamily.class)
    void howTheBytesAreSplitOnTheWayChangesNothing(ScaleFamily family) {
        Seeded.check(100, random -> grams(random, 30), weights -> {
            var random = Seeded.random(weights.hashCode());
            var ear = new Ear(Speech.of(ScaleProtocol.of(family)).grammar());
            var heard = new ArrayList<Heard>();
            var sent = Frames.bytes(frames(family, weights));
            for (int at = 0; at < sent.length; ) {
                int to = Math.min(sent.length, at + 1 + random.nextInt(9));
                heard.addAll(ear.take(Arrays.copyOfRange(sent, at, to), at * Frames.SOON));
                at = to;
            }
            heard.addAll(ear.tick(sent.length * Frames.SOON + Ear.PATIENCE.toNanos()));

            assertThat(Frames.weights(heard).map(EarTest::grams)).isEqualTo(weights);
            assertThat(heard).hasSameSizeAs(weights);
        });
    }

    @ParameterizedTest
    @EnumSource(ScaleFamily.class)
    void garbageBetweenFramesNeverMakesAWeightThatWasNotSent(ScaleFamily family) {
        Seeded.check(200, random -> grams(random, 10), weights -> {
            var random = Seeded.random(weights.hashCode());
            var ear = new Ear(Speech.of(ScaleProtocol.of(family)).grammar());
            var heard = new ArrayList<Heard>();
            for (int weight : weights) {
                heard.addAll(ear.take(garbage(random), 0));
                heard.addAll(ear.take(Frames.bytes(Frames.of(family, weight, true)), 0));
            }
            heard.addAll(ear.tick(Ear.PATIENCE.toNanos()));

            assertThat(weights)
                    .containsAll(Frames.weights(heard).map(EarTest::grams).toList());
            assertThat(heard).allMatch(each -> each.bytes().length() <= 2 * Ear.MOST);
        });
    }

    @ParameterizedTest
    @EnumSource(ScaleFamily.class)
    void ofAHalfFrameNothingIsTakenAndTheNextOneIsWhole(ScaleFamily family) {
        var random = Seeded.random(7);
        String whole = Frames.of(family, 12_340, true);
        for (int cut = 1; cut < whole.length() - 2; cut++) {
            var ear = new Ear(Speech.of(ScaleProtocol.of(family)).grammar());
            var heard = new ArrayList<>(ear.take(Frames.bytes(whole.substring(0, cut)), 0));
            long later = Ear.PATIENCE.toNanos() + random.nextInt(1000);
            heard.addAll(ear.take(Frames.bytes(Frames.of(family, 5_000, true)), later));
            heard.addAll(ear.tick(later + Ear.PATIENCE.toNanos()));

            assertThat(Frames.weights(heard).map(EarTest::grams)).containsExactly(5_000);
        }
    }

    @ParameterizedTest
    @EnumSource(ScaleFamily.class)
    void noFamilyTakesTheFramesOfAnother(ScaleFamily family) {
        for (var other : ScaleFamily.values()) {
            if (other != family) {
                var heard = Frames.heard(other, frames(family, List.of(1000, 12_340, 55_555)));
                assertThat(heard)
                        .as("%s heard as %s", family, other)
                        .isNotEmpty()
                        .allMatch("strange"::equals);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ScaleFamily.class)
    void whatAScannerSendsIsNeverAWeight(ScaleFamily family) {
        var codes = "]C10109506000134352\u001d10A\r\nX001ABC123\r\n4006381333931\r\nS S\r\nC1\r12.340\r\n";

        assertThat(Frames.heard(family, codes)).isNotEmpty().allMatch("strange"::equals);
    }

    @ParameterizedTest
    @EnumSource(ScaleFamily.class)
    void endlessNoiseIsToldAndNotKept(ScaleFamily family) {
        var heard = new Ear(Speech.of(ScaleProtocol.of(family)).grammar())
                .take(Frames.bytes("N".repeat(60_000)), Frames.SOON);

        assertThat(heard)
                .hasSizeBetween(300, 60_000 / Ear.MOST + 1)
                .allMatch(each -> each.sense().equals(Sense.STRANGE));
    }

    @Test
    void aFrameWithoutItsCheckByteIsOverWhenNothingMoreComes() {
        var ear = new Ear(new ToledoContinuous());
        var frame = Frames.bytes(Frames.toledo(0x2D, 0x30, 0x20, "012340000000"));

        assertThat(ear.take(frame, Frames.SOON)).isEmpty();
        assertThat(Frames.weights(ear.tick(Frames.SOON + Ear.QUIET.toNanos())).map(EarTest::grams))
                .containsExactly(12_340);
    }

    private static List<Integer> grams(RandomGenerator random, int most) {
        return IntStream.range(0, 1 + random.nextInt(most))
                .mapToObj(_ -> random.nextInt(MOST_GRAMS))
                .toList();
    }

    private static int grams(Weighs weighs) {
        return Math.toIntExact(weighs.weight().wholeGrams());
    }

    private static String frames(ScaleFamily family, List<Integer> weights) {
        var all = new StringBuilder();
        weights.forEach(weight -> all.append(Frames.of(family, weight, true)));
        return all.toString();
    }

    private static byte[] garbage(RandomGenerator random) {
        var bytes = new byte[random.nextInt(30)];
        random.nextBytes(bytes);
        return bytes;
    }
}
