package tallydock.desk.kit.sound;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Sounds with a switch before them, as for practice in a quiet room. A station at work has none: its stop is always
/// heard.
public final class SoundSwitch implements Sounds {
    private final Sounds sounds;
    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper(true);

    public SoundSwitch(Sounds sounds) {
        this.sounds = sounds;
    }

    public ReadOnlyBooleanProperty on() {
        return on.getReadOnlyProperty();
    }

    /// Turns the sounds off, or on again; what is heard at that moment ends.
    public void flip() {
        on.set(!on.get());
        sounds.settle();
    }

    @Override
    public void play(Sound sound) {
        if (on.get()) {
            sounds.play(sound);
        }
    }

    @Override
    public void settle() {
        sounds.settle();
    }
}
