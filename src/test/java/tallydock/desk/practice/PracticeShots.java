package tallydock.desk.practice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javax.imageio.ImageIO;
import tallydock.desk.gallery.FxRoom;
import tallydock.desk.gallery.Setting;

/// Writes pictures of the practice room: `PracticeShots DIR [PART-OF-SETTING-NAME]`.
public final class PracticeShots {
    private PracticeShots() {}

    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        Files.createDirectories(folder);
        for (var setting : Setting.usual()) {
            if (args.length < 2 || setting.name().contains(args[1])) {
                for (var scene : PracticeScene.values()) {
                    var laid = scene.lay(setting);
                    var name = scene.name() + "-" + setting.name() + ".png";
                    FxRoom.run(() -> shoot(laid, folder.resolve(name)));
                }
            }
        }
        Platform.exit();
    }

    private static void shoot(Scene scene, Path file) {
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
