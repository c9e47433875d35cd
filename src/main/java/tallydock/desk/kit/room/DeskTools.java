package tallydock.desk.kit.room;

import java.time.InstantSource;
import tallydock.desk.kit.Background;
import tallydock.desk.kit.picture.ModuleMatrix;
import tallydock.desk.kit.sound.Sounds;
import tallydock.desk.kit.text.Texts;

/// What the shell lends to every room. `background` runs the jobs of one room in order, off the FX thread.
public record DeskTools(
        Texts texts, Background background, Sounds sounds, ScannableCodes codes, Doors doors, InstantSource clock) {
    /// The same tools with other sounds.
    public DeskTools heardThrough(Sounds others) {
        return new DeskTools(texts, background, others, codes, doors, clock);
    }

    /// Draws a code that an imager reads from the screen.
    @FunctionalInterface
    public interface ScannableCodes {
        ModuleMatrix of(String payload);
    }
}
