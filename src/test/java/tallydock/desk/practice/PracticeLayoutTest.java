package tallydock.desk.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tallydock.desk.gallery.FxRoom;
import tallydock.desk.gallery.LayoutWalk;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.theme.Theme;

class PracticeLayoutTest {
    private static final double NEAR = 2;

    static List<Setting> settings() {
        var settings = new ArrayList<>(Setting.shapes());
        for (var language : Language.values()) {
            settings.add(new Setting(1280, 720, language, Theme.LIGHT, 14));
            settings.add(new Setting(1366, 749, language, Theme.LIGHT, 14));
        }
        return List.copyOf(settings);
    }

    @ParameterizedTest
    @MethodSource("settings")
    void nothingIsCutShortTooSmallOrOutside(Setting setting) {
        for (var scene : PracticeScene.values()) {
            var laid = scene.lay(setting);
            assertThat(FxRoom.on(() -> LayoutWalk.of(laid)))
                    .as("%s %s", scene, setting.name())
                    .isEmpty();
        }
    }

    static List<Setting> usual() {
        return settings().stream().filter(setting -> setting.width() >= 1366).toList();
    }

    @ParameterizedTest
    @MethodSource("usual")
    void theWholeScannerIsSeenWithoutScrolling(Setting setting) {
        for (var scene : PracticeScene.values()) {
            var laid = scene.lay(setting);
            var pane = (ScrollPane) node(laid, ".scanner-panel .scroll-pane");
            var body = Objects.requireNonNull(pane.getContent()).getLayoutBounds();

            assertThat(body.getHeight())
                    .as("%s %s", scene, setting.name())
                    .isLessThanOrEqualTo(pane.getViewportBounds().getHeight());
        }
    }

    @Test
    void aSmallPanelHasTheMeasuresOfTheDrawing() {
        var scene = PracticeScene.COUNTING.lay(new Setting(1366, 768, Language.ENGLISH, Theme.LIGHT, 14));

        assertSize(scene, ".tour", 254, 644);
        assertSize(scene, ".outcome-stage", 606, 364);
        assertSize(scene, ".carton-strip", 606, 84);
        assertSize(scene, ".lesson", 606, 168);
        assertSize(scene, ".scanner-panel", 366, 644);
    }

    @Test
    void aLargePanelHasTheMeasuresOfTheDrawing() {
        var scene = PracticeScene.COUNTING.lay(new Setting(1920, 1080, Language.ENGLISH, Theme.LIGHT, 14));

        assertSize(scene, ".tour", 320, 956);
        assertWidth(scene, ".outcome-stage", 1000); // what 84 of rail and 14 between the columns leave
        assertSize(scene, ".scanner-panel", 460, 956);
    }

    private static Node node(Scene scene, String selector) {
        return Objects.requireNonNull(scene.getRoot().lookup(selector), selector);
    }

    private static Bounds bounds(Scene scene, String selector) {
        var node = node(scene, selector);
        return node.localToScene(node.getLayoutBounds());
    }

    private static void assertWidth(Scene scene, String selector, double width) {
        assertThat(Math.abs(bounds(scene, selector).getWidth() - width))
                .as("%s %s", selector, bounds(scene, selector))
                .isLessThanOrEqualTo(NEAR);
    }

    private static void assertSize(Scene scene, String selector, double width, double height) {
        assertWidth(scene, selector, width);
        assertThat(Math.abs(bounds(scene, selector).getHeight() - height))
                .as("%s %s", selector, bounds(scene, selector))
                .isLessThanOrEqualTo(NEAR);
    }
}
