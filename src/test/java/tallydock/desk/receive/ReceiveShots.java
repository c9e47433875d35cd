package tallydock.desk.receive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javax.imageio.ImageIO;
import tallydock.desk.gallery.FxRoom;
import tallydock.desk.gallery.Setting;

/// Writes pictures of the counting room: `ReceiveShots DIR [PART-OF-STATE] [PART-OF-SETTING-NAME]`. Give Java
/// `-Dglass.platform=Headless -Dprism.order=sw` where there is no display.
public final class ReceiveShots {
    private ReceiveShots() {}

    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        var part = args.length > 1 ? args[1] : "";
        var wanted = args.length > 2 ? args[2] : "";
        Files.createDirectories(folder);
        for (var setting : Setting.usual()) {
            if (setting.name().contains(wanted)) {
                Scenes.names().stream()
                        .filter(name -> name.contains(part))
                        .forEach(name -> shoot(name, setting, folder));
            }
        }
        Platform.exit();
    }

    private static void shoot(String name, Setting setting, Path folder) {
        var bench = Scenes.reach(name);
        FxRoom.run(() -> {
            var image = Scenes.lay(bench, setting).snapshot(null);
            try {
                ImageIO.write(
                        SwingFXUtils.fromFXImage(image, null),
                        "png",
                        folder.resolve(name + "-" + setting.name() + ".png").toFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
