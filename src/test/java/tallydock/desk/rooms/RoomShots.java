package tallydock.desk.rooms;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import javafx.application.Platform;
import tallydock.desk.gallery.FxRoom;
import tallydock.desk.gallery.Setting;

/// Draws the states of a room: `DIR [PART-OF-SETTING-NAME]`. Give Java `-Dglass.platform=Headless -Dprism.order=sw`
/// where there is no display.
public final class RoomShots {
    private RoomShots() {}

    /// Each state by its name, and how a window comes to it.
    public static void draw(String[] args, Map<String, Function<Setting, Window>> states) {
        var folder = Path.of(args[0]);
        for (var setting : Setting.usual()) {
            if (args.length < 2 || setting.name().contains(args[1])) {
                states.forEach((name, state) -> {
                    var window = state.apply(setting);
                    var file = folder.resolve(name + "-" + setting.name() + ".png");
                    FxRoom.run(() -> Shots.write(file, window.scene()));
                });
            }
        }
        Platform.exit();
    }
}
