package tallydock.desk.kit.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SoundRecipesTest {
    private static final int STEP_HZ = 10;

    @ParameterizedTest
    @CsvSource({
        "ACCEPT,110", "LINE,210", "COMPLETE,330", "WARN,430", "STOP,880", "DUPLICATE,260",
        "UNDO,180", "COMMAND,35", "KNOCK,180", "OFFLINE,320", "ONLINE,320", "STABLE,80"
    })
    void aSoundLastsAsLongAsItsRecipe(Sound sound, int millis) {
        assertThat(SoundRecipes.samples(sound)).hasSize(millis * 48);
        assertThat(SoundRecipes.pcm(sound, 1)).hasSize(millis * 96);
    }

    @ParameterizedTest
    @EnumSource(Sound.class)
    void aSoundReachesItsLevelAndSoftOnesAreNineDecibelsLower(Sound sound) {
        var peak =
                Arrays.stream(SoundRecipes.samples(sound)).map(Math::abs).max().orElse(0);
        var soft = sound == Sound.OFFLINE || sound == Sound.ONLINE || sound == Sound.STABLE;

        assertThat(20 * Math.log10(peak)).isBetween(soft ? -10.7 : -1.7, soft ? -10.3 : -1.3);
    }

    @ParameterizedTest
    @EnumSource(Sound.class)
    void nineTenthsOfTheEnergyLieWhereTheHallLetsItThrough(Sound sound) {
        var wave = SoundRecipes.samples(sound);
        var inside = 0.0;
        var all = 0.0;
        for (var hz = STEP_HZ; hz < 8000; hz += STEP_HZ) {
            var power = power(wave, hz);
            all += power;
            inside += hz >= 300 && hz <= 3000 ? power : 0;
        }
        assertThat(inside / all).isGreaterThan(0.9);
    }

    // Goertzel: the power of one frequency.
    private static double power(double[] wave, int hz) {
        var turn = 2 * Math.cos(2 * Math.PI * hz / SoundRecipes.RATE);
        var one = 0.0;
        var two = 0.0;
        for (var sample : wave) {
            var next = sample + turn * one - two;
            two = one;
            one = next;
        }
        return one * one + two * two - turn * one * two;
    }

    @Test
    void noTwoSoundsAreTheSame() {
        var heard = new HashSet<Integer>();
        for (var sound : Sound.values()) {
            assertThat(heard.add(Arrays.hashCode(SoundRecipes.pcm(sound, 1))))
                    .as(sound.name())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Sound.class)
    void aSoundBeginsAndEndsInSilenceSoThatItDoesNotClick(Sound sound) {
        var wave = SoundRecipes.samples(sound);

        assertThat(Math.abs(wave[0])).isLessThan(0.01);
        assertThat(Math.abs(wave[wave.length - 1])).isLessThan(0.01);
    }

    @Test
    void halfTheVolumeIsHalfTheSample() {
        var full = SoundRecipes.pcm(Sound.ACCEPT, 1);
        var half = SoundRecipes.pcm(Sound.ACCEPT, 0.5);
        var at = 2 * 2400;

        assertThat((double) sample(half, at)).isBetween(sample(full, at) / 2.0 - 1, sample(full, at) / 2.0 + 1);
    }

    private static int sample(byte[] pcm, int at) {
        return (pcm[at] & 255) | pcm[at + 1] << 8;
    }
}
