package tallydock.desk.gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javax.imageio.ImageIO;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.theme.Theme;

/// Writes pictures of the gallery: `GalleryShots DIR [PART-OF-PAGE-NAME] [PART-OF-SETTING-NAME]`. Give Java
/// `-Dglass.platform=Headless -Dprism.order=sw` where there is no display.
public final class GalleryShots {
    private GalleryShots() {}

    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        var page = args.length > 1 ? args[1] : "";
        var setting = args.length > 2 ? args[2] : "";
        Files.createDirectories(folder);
        settings()
                .filter(each -> each.name().contains(setting))
                .forEach(each -> GalleryPage.all().stream()
                        .filter(found -> found.name().contains(page))
                        .forEach(found -> FxRoom.run(() -> shoot(found, each, folder))));
        Platform.exit();
    }

    private static Stream<Setting> settings() {
        var large = Arrays.stream(Language.values()).map(each -> new Setting(1366, 768, each, Theme.LIGHT, 19.6));
        return Stream.concat(Setting.usual().stream(), large);
    }

    private static void shoot(GalleryPage page, Setting setting, Path folder) {
        var image = setting.lay(page).snapshot(null);
        var file = folder.resolve(page.name() + "-" + setting.name() + ".png");
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
