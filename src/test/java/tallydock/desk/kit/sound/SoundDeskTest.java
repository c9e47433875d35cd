package tallydock.desk.kit.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class SoundDeskTest {
    private final List<String> heard = new ArrayList<>();
    private final Clockwork clock = new Clockwork();
    private final SoundDesk sounds = new SoundDesk(
            new SoundOutput() {
                @Override
                public void start(Sound sound) {
                    heard.add("start " + sound);
                }

                @Override
                public void cut(Sound sound) {
                    heard.add("cut " + sound);
                }
            },
            clock);

    /// Time that passes when the test says so.
    private static final class Clockwork implements Later {
        private record Due(long millis, Runnable act) {}

        private final List<Due> due = new ArrayList<>();
        private long now;

        @Override
        public Runnable after(Duration delay, Runnable act) {
            var arranged = new Due(now + delay.toMillis(), act);
            due.add(arranged);
            return () -> due.remove(arranged);
        }

        void pass(Duration time) {
            var until = now + time.toMillis();
            while (true) {
                var next =
                        due.stream().min(Comparator.comparingLong(Due::millis)).filter(each -> each.millis <= until);
                if (next.isEmpty()) {
                    break;
                }
                due.remove(next.get());
                now = next.get().millis;
                next.get().act.run();
            }
            now = until;
        }
    }

    @Test
    void aLaterSoundCutsAnEarlierOne() {
        sounds.play(Sound.WARN);
        sounds.play(Sound.ACCEPT);

        assertThat(heard).containsExactly("start WARN", "cut WARN", "start ACCEPT");
    }

    @Test
    void acceptNeverCutsAStopButAKnockDoes() {
        sounds.play(Sound.STOP);
        sounds.play(Sound.ACCEPT);
        assertThat(heard).containsExactly("start STOP");

        sounds.play(Sound.KNOCK);
        assertThat(heard).containsExactly("start STOP", "cut STOP", "start KNOCK");
    }

    @Test
    void acceptIsHeardAgainOnceTheStopHasRungOut() {
        sounds.play(Sound.STOP);
        clock.pass(Duration.ofSeconds(1));
        sounds.play(Sound.ACCEPT);

        assertThat(heard).containsExactly("start STOP", "start ACCEPT");
    }

    @Test
    void aStopComesAgainSixTimesEveryFiveSecondsThenEveryThirty() {
        sounds.play(Sound.STOP);

        clock.pass(Duration.ofSeconds(30));
        assertThat(heard).hasSize(7);
        clock.pass(Duration.ofSeconds(29));
        assertThat(heard).hasSize(7);
        clock.pass(Duration.ofSeconds(1));
        assertThat(heard).hasSize(8);
        clock.pass(Duration.ofMinutes(2));
        assertThat(heard).hasSize(12);
    }

    @Test
    void aSettledStopIsHeardNoMore() {
        sounds.play(Sound.STOP);
        sounds.settle();
        clock.pass(Duration.ofMinutes(10));

        assertThat(heard).containsExactly("start STOP", "cut STOP");
    }

    @Test
    void aSecondStopStartsTheCountAnew() {
        sounds.play(Sound.STOP);
        clock.pass(Duration.ofSeconds(4));
        sounds.play(Sound.STOP);
        clock.pass(Duration.ofSeconds(4));

        assertThat(heard).containsExactly("start STOP", "start STOP");
    }
}
