package tallydock.desk.practice;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import tallydock.desk.gallery.FxRoom;
import tallydock.desk.gallery.GalleryPage;
import tallydock.desk.gallery.Setting;
import tallydock.desk.gallery.Settling;
import tallydock.desk.kit.frame.StationFrame;
import tallydock.desk.kit.room.RoomTarget;
import tallydock.desk.kit.theme.Fonts;
import tallydock.desk.kit.theme.Look;
import tallydock.desk.kit.theme.TextScale;

/// The states of the practice room that are drawn and walked.
enum PracticeScene {
    EMPTY("receive-idle", List.of()),
    COUNTING("receive-accepted", List.of("lesson-act", "label-DEMO-01", "item-LUM-DESK-WHT")),
    STOP(
            "receive-unknown",
            List.of(
                    "lesson-act",
                    "label-DEMO-02",
                    "scan-CLOSE",
                    "label-DEMO-01",
                    "item-LUM-DESK-WHT",
                    "item-LUM-DESK-WHT",
                    "over",
                    "unknown")),
    OFFLINE("receive-offline", List.of("lesson-act", "tour-skip", "go-offline")),
    END(
            "receive-idle",
            List.of(
                    "lesson-act",
                    "tour-skip",
                    "label-DEMO-01",
                    "tour-skip",
                    "tour-skip",
                    "tour-skip",
                    "tour-skip",
                    "tour-skip",
                    "lesson-act"));

    private final String page;

    @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
    private final List<String> clicks;

    PracticeScene(String page, List<String> clicks) {
        this.page = page;
        this.clicks = List.copyOf(clicks);
    }

    /// The room in its frame, laid out. From a thread that is not the FX thread.
    Scene lay(Setting setting) {
        var bench = FxRoom.on(() -> new PracticeBench(new PracticeBench.Kept(), setting.language(), page));
        bench.act(() -> bench.room.enter(new RoomTarget.AsItWas()));
        clicks.forEach(bench::click);
        return FxRoom.on(() -> dressed(bench, setting));
    }

    private static Scene dressed(PracticeBench bench, Setting setting) {
        var frame = (StationFrame) GalleryPage.all().stream()
                .filter(each -> each.name().contains("practice"))
                .findFirst()
                .orElseThrow()
                .build()
                .apply(bench.texts);
        frame.show(bench.room.node());
        var scene = new Scene(new StackPane(frame), setting.width(), setting.height());
        var look = new Look(Fonts.installed());
        look.theme().set(setting.theme());
        look.scale().set(new TextScale(setting.rootPx()));
        look.dress(scene, "practice");
        Settling.settle(scene.getRoot());
        return scene;
    }
}
