package tallydock.proof.window;

import java.util.EnumMap;
import java.util.Map;
import tallydock.desk.kit.sound.Sound;
import tallydock.desk.kit.sound.SoundOutput;

/// How often each sound was started, also on a machine that has no loudspeaker.
final class CountedSounds {
    private final Map<Sound, Integer> started = new EnumMap<>(Sound.class);

    /// Counts what is on its way to a loudspeaker.
    SoundOutput before(SoundOutput output) {
        return new SoundOutput() {
            @Override
            public void start(Sound sound) {
                started.merge(sound, 1, Integer::sum);
                output.start(sound);
            }

            @Override
            public void cut(Sound sound) {
                output.cut(sound);
            }
        };
    }

    /// As in `{ACCEPT=12, COMMAND=1}`.
    @Override
    public String toString() {
        return started.toString();
    }
}
