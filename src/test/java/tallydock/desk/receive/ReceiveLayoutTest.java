package tallydock.desk.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tallydock.desk.gallery.FxRoom;
import tallydock.desk.gallery.LayoutWalk;
import tallydock.desk.gallery.Measures;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.theme.Theme;

/// Every state of the room in both window sizes and languages, and the measures of its regions.
class ReceiveLayoutTest {
    static List<String> states() {
        return Scenes.names();
    }

    @ParameterizedTest
    @MethodSource("states")
    void nothingIsCutShortTooSmallOrOutside(String state) {
        var found = new ArrayList<String>();
        var bench = Scenes.reach(state);
        for (var setting : Setting.shapes()) {
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
        var settings = new ArrayList<>(Setting.shapes());
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

    @Test
    void aSmallPanelHasTheMeasuresOfTheDrawing() {
        Measures.assertSmallPanel(scene("accepted", 1366, 768));
        Measures.assertSize(scene("unknown", 1366, 768), ".choice-card", 286, 138);
    }

    @Test
    void aLargePanelHasTheMeasuresOfTheDrawing() {
        Measures.assertLargePanel(scene("accepted", 1920, 1080));
        Measures.assertSize(scene("over", 1920, 1080), ".choice-card", 414.7, 190);
    }
}
