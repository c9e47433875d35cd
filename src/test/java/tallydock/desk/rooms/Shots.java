package tallydock.desk.rooms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javax.imageio.ImageIO;

/// Pictures of rooms for people to look at: written where the property `tallydock.shots` names a folder, else not.
public final class Shots {
    private Shots() {}

    /// FX thread.
    public static void take(String name, Scene scene) {
        Optional.ofNullable(System.getProperty("tallydock.shots"))
                .ifPresent(folder -> write(Path.of(folder).resolve(name + ".png"), scene));
    }

    /// FX thread.
    static void write(Path file, Scene scene) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
