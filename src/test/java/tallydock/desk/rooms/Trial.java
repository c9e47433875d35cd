package tallydock.desk.rooms;

import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import tallydock.desk.gallery.FxRoom;
import tallydock.desk.gallery.Setting;
import tallydock.desk.gallery.Settling;
import tallydock.desk.kit.Background;
import tallydock.desk.kit.picture.ModuleMatrix;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.room.RoomScreen;
import tallydock.desk.kit.sound.Sound;
import tallydock.desk.kit.sound.Sounds;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.kit.theme.Fonts;
import tallydock.desk.kit.theme.Look;
import tallydock.desk.kit.theme.TextScale;

/// Tools for a room on trial, and the room laid out in the middle of a frame: rail, top bar and status bar take their
/// share of the window.
public final class Trial {
    /// The moment it is in every trial.
    public static final Instant NOW = Instant.parse("2026-11-21T09:56:12Z");

    private static final double RAIL = 84;
    private static final double WIDE_RAIL = 208;
    private static final double BARS = 96;

    private Trial() {}

    /// Tools whose background work is done by `work`; its end comes on the FX thread.
    public static DeskTools tools(Texts texts, FakeDoors doors, Executor work) {
        return new DeskTools(texts, new Background(work), new Silence(), Trial::noCode, doors, () -> NOW);
    }

    private static ModuleMatrix noCode(String payload) {
        throw new AssertionError("no code is drawn here: " + payload);
    }

    /// Lays a room out as it stands in the window. FX thread.
    public static Scene lay(Setting setting, Function<Texts, RoomScreen> room, String... sheets) {
        var texts = new Texts(setting.language());
        var middle = new StackPane(room.apply(texts).node());
        var rail = setting.width() >= 1600 ? WIDE_RAIL : RAIL;
        var frame = new StackPane(middle);
        frame.setStyle("-fx-padding: 56 0 40 %s;".formatted(rail));
        middle.setMinHeight(setting.height() - BARS);
        var scene = new Scene(frame, setting.width(), setting.height());
        var look = new Look(Fonts.installed());
        look.theme().set(setting.theme());
        look.scale().set(new TextScale(setting.rootPx()));
        look.dress(scene, sheets);
        return scene;
    }

    /// Lays out what fills a window by itself. FX thread.
    static Scene layWhole(Setting setting, BiFunction<Texts, Look, Region> content, String... sheets) {
        var look = new Look(Fonts.installed());
        look.theme().set(setting.theme());
        look.scale().set(new TextScale(setting.rootPx()));
        var scene = new Scene(content.apply(new Texts(setting.language()), look), setting.width(), setting.height());
        look.dress(scene, sheets);
        return scene;
    }

    /// Lays the scene out until it rests. FX thread.
    public static void settle(Scene scene) {
        Settling.settle(scene.getRoot());
    }

    /// Waits until whatever was told to the FX thread so far is done.
    public static void flush() {
        FxRoom.run(() -> {});
    }

    static final class Silence implements Sounds {
        @Override
        public void play(Sound sound) {}

        @Override
        public void settle() {}
    }
}
