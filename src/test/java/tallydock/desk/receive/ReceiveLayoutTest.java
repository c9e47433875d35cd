package tallydock.desk.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tallydock.desk.gallery.FxRoom;
import tallydock.desk.gallery.LayoutWalk;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.theme.Theme;

/// Every state of the room in both window sizes, languages and themes, and the measures of its regions.
class ReceiveLayoutTest {
    private static final double NEAR = 2;

    static List<String> states() {
        return Scenes.names();
    }

    @ParameterizedTest
    @MethodSource("states")
    void nothingIsCutShortTooSmallOrOutside(String state) {
        var found = new ArrayList<String>();
        var bench = Scenes.reach(state);
        for (var setting : Setting.usual()) {
            FxRoom.on(() -> LayoutWalk.of(Scenes.lay(bench, setting)))
                    .forEach(each -> found.add(setting.name() + ": " + each));
        }
        assertThat(found).as(state).isEmpty();
    }

    /// Practice leaves the room less than half of the window, and the smallest window still less.
    @ParameterizedTest
    @MethodSource("states")
    void nothingIsCutShortBetweenTheTourAndTheScannerOfPractice(String state) {
        var found = new ArrayList<String>();
        var bench = Scenes.reach(state);
        var settings = new ArrayList<>(Setting.usual());
        for (var language : Language.values()) {
            settings.add(new Setting(1280, 720, language, Theme.LIGHT, 14));
            settings.add(new Setting(1366, 749, language, Theme.LIGHT, 14));
        }
        for (var setting : settings) {
            FxRoom.on(() -> LayoutWalk.of(Scenes.layInPractice(bench, setting)))
                    .forEach(each -> found.add(setting.name() + ": " + each));
        }
        assertThat(found).as(state).isEmpty();
    }

    private static Scene scene(String state, int width, int height) {
        return Scenes.scene(state, new Setting(width, height, Language.ENGLISH, Theme.LIGHT, 14));
    }

    private static void assertSize(Scene scene, String selector, double width, double height) {
        var node = Objects.requireNonNull(scene.getRoot().lookup(selector), selector);
        var bounds = node.getLayoutBounds();
        assertThat(Math.abs(bounds.getWidth() - width))
                .as("%s %s", selector, bounds)
                .isLessThanOrEqualTo(NEAR);
        assertThat(Math.abs(bounds.getHeight() - height))
                .as("%s %s", selector, bounds)
                .isLessThanOrEqualTo(NEAR);
    }

    @Test
    void aSmallPanelHasTheMeasuresOfTheDrawing() {
        var counting = scene("accepted", 1366, 768);
        assertSize(counting, ".outcome-stage", 882, 424);
        assertSize(counting, ".carton-strip", 882, 84);
        assertSize(counting, ".big-action-row", 882, 104);
        assertSize(counting, ".receive-side", 352, 640);
        assertSize(scene("unknown", 1366, 768), ".choice-card", 286, 138);
    }

    @Test
    void aLargePanelHasTheMeasuresOfTheDrawing() {
        var counting = scene("accepted", 1920, 1080);
        assertSize(counting, ".outcome-stage", 1268, 696);
        assertSize(counting, ".big-action-row", 1268, 128);
        assertSize(counting, ".receive-side", 520, 952);
        assertSize(scene("over", 1920, 1080), ".choice-card", 414.7, 190);
    }
}
