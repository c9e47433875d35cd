package tallydock.desk.kit.sound;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Clip;
import javax.sound.sampled.LineUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A pool of clips, one per sound, on the computer's own audio. A computer without audio is a state to show, no
/// failure.
public final class ClipOutput implements SoundOutput, AutoCloseable {
    /// Whether anything can be heard.
    public enum State {
        NOT_OPENED,
        READY,
        NO_DEVICE
    }

    private static final Logger LOG = LoggerFactory.getLogger(ClipOutput.class);
    private static final AudioFormat FORMAT = new AudioFormat(SoundRecipes.RATE, 16, 1, true, false);

    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NOT_OPENED);
    private final Map<Sound, Clip> clips = new ConcurrentHashMap<>();

    /// Changes on the thread that calls `show`.
    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Makes and loads all sounds at a volume of 0 to 1; takes a while, so call it off the FX thread and give
    /// the answer to `show` on it.
    public State open(double volume) {
        try {
            var opened = new EnumMap<Sound, Clip>(Sound.class);
            for (var sound : Sound.values()) {
                opened.put(sound, load(sound, volume));
            }
            close();
            clips.putAll(opened);
            return State.READY;
        } catch (LineUnavailableException | IllegalArgumentException e) {
            // AudioSystem says "no such line" with an IllegalArgumentException when the computer has no mixer at all.
            LOG.info("No sound device: {}", e.getMessage());
            return State.NO_DEVICE;
        }
    }

    private static Clip load(Sound sound, double volume) throws LineUnavailableException {
        var pcm = SoundRecipes.pcm(sound, volume);
        var clip = AudioSystem.getClip();
        clip.open(FORMAT, pcm, 0, pcm.length);
        return clip;
    }

    /// Tells the screens what `open` found.
    public void show(State found) {
        state.set(found);
    }

    @Override
    public void start(Sound sound) {
        clip(sound).ifPresent(clip -> {
            clip.stop();
            clip.setFramePosition(0);
            clip.start();
        });
    }

    @Override
    public void cut(Sound sound) {
        clip(sound).ifPresent(Clip::stop);
    }

    private Optional<Clip> clip(Sound sound) {
        return Optional.ofNullable(clips.get(sound));
    }

    @Override
    public void close() {
        clips.values().forEach(Clip::close);
        clips.clear();
    }
}
