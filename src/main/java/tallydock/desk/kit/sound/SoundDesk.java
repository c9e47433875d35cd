package tallydock.desk.kit.sound;

import java.time.Duration;
import java.util.Optional;

/// The rules of who is heard: the later cuts the earlier, `accept` never cuts `stop`, and an unsettled stop comes
/// again.
/// One thread uses it, the FX thread.
public final class SoundDesk implements Sounds {
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration SELDOM = Duration.ofSeconds(30);
    private static final int SOON_TIMES = 6;

    private final SoundOutput output;
    private final Later later;
    private Optional<Sound> heard = Optional.empty();
    private Optional<Runnable> callOff = Optional.empty();
    private Optional<Runnable> callOffEnd = Optional.empty();

    public SoundDesk(SoundOutput output, Later later) {
        this.output = output;
        this.later = later;
    }

    @Override
    public void play(Sound sound) {
        if (sound == Sound.ACCEPT && heard.equals(Optional.of(Sound.STOP))) {
            return;
        }
        start(sound);
        if (sound == Sound.STOP) {
            repeat(1);
        }
    }

    private void start(Sound sound) {
        heard.ifPresent(output::cut);
        callOffEnd.ifPresent(Runnable::run);
        heard = Optional.of(sound);
        output.start(sound);
        callOffEnd =
                Optional.of(later.after(Duration.ofMillis(SoundRecipes.millis(sound)), () -> heard = Optional.empty()));
    }

    private void repeat(int time) {
        callOff.ifPresent(Runnable::run);
        callOff = Optional.of(later.after(time <= SOON_TIMES ? SOON : SELDOM, () -> {
            start(Sound.STOP);
            repeat(time + 1);
        }));
    }

    @Override
    public void settle() {
        callOff.ifPresent(Runnable::run);
        callOff = Optional.empty();
        heard.filter(Sound.STOP::equals).ifPresent(output::cut);
    }
}
