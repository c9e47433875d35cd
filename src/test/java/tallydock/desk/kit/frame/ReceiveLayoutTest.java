package tallydock.desk.kit.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import tallydock.desk.gallery.FxRoom;
import tallydock.desk.gallery.GalleryPage;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.theme.Theme;

/// The measures of the Receive screen, within 2 px.
class ReceiveLayoutTest {
    private static final double NEAR = 2;

    private static Scene screen(String name, int width, int height) {
        var page = GalleryPage.all().stream()
                .filter(each -> each.name().contains(name))
                .findFirst()
                .orElseThrow();
        return FxRoom.on(() -> new Setting(width, height, Language.ENGLISH, Theme.LIGHT, 14).lay(page));
    }

    private static Bounds bounds(Scene scene, String selector) {
        var node = Objects.requireNonNull(scene.getRoot().lookup(selector), selector);
        return node.localToScene(node.getLayoutBounds());
    }

    private static void assertSize(Scene scene, String selector, double width, double height) {
        var bounds = bounds(scene, selector);
        assertThat(Math.abs(bounds.getWidth() - width))
                .as("%s width %s", selector, bounds)
                .isLessThanOrEqualTo(NEAR);
        assertThat(Math.abs(bounds.getHeight() - height))
                .as("%s height %s", selector, bounds)
                .isLessThanOrEqualTo(NEAR);
    }

    @Test
    void aSmallPanelHasTheMeasuresOfTheDrawing() {
        var scene = screen("receive-accepted", 1366, 768);

        assertSize(scene, ".rail", 84, 728);
        assertSize(scene, ".top-bar", 1282, 56);
        assertSize(scene, ".status-bar", 1366, 40);
        assertSize(scene, ".outcome-stage", 882, 424);
        assertSize(scene, ".carton-strip", 882, 84);
        assertSize(scene, ".big-action-row", 882, 104);
        assertSize(scene, ".receive-side", 352, 640);
    }

    @Test
    void aLargePanelHasTheMeasuresOfTheDrawing() {
        var scene = screen("receive-accepted", 1920, 1080);

        assertSize(scene, ".rail", 84, 1040);
        assertSize(scene, ".outcome-stage", 1268, 696);
        assertSize(scene, ".big-action-row", 1268, 128);
        assertSize(scene, ".receive-side", 520, 952);
    }

    @Test
    void choicesTakeTheMiddleAndTheirCodesAreLargeEnoughToScan() {
        assertSize(screen("receive-unknown", 1366, 768), ".choice-card", 286, 138);
        assertSize(screen("receive-unknown", 1920, 1080), ".choice-card", 414.7, 190);
    }

    @Test
    void anOfflineBannerTakesItsHeightFromTheStageAlone() {
        var scene = screen("receive-offline", 1366, 768);

        assertSize(scene, ".banner", 882, 64);
        assertSize(scene, ".outcome-stage", 882, 346);
        assertSize(scene, ".big-action-row", 882, 104);
    }

    @Test
    void eachOfTheSixItemsIsSeenWithoutScrolling() {
        for (var height : new int[] {768, 1080}) {
            var scene = screen("receive-accepted", height == 768 ? 1366 : 1920, height);
            var list = bounds(scene, ".item-list");
            assertThat(list.getHeight()).isGreaterThanOrEqualTo(height == 768 ? 353 : 449);
        }
    }

    @Test
    void aLargeTextFoldsTheRightColumnUnderTheStage() {
        var page = GalleryPage.all().stream()
                .filter(each -> each.name().contains("receive-accepted"))
                .findFirst()
                .orElseThrow();
        var scene = FxRoom.on(() -> new Setting(1366, 768, Language.ENGLISH, Theme.LIGHT, 19.6).lay(page));

        assertThat(bounds(scene, ".receive-side").getMinY())
                .isGreaterThanOrEqualTo(bounds(scene, ".receive-main").getMaxY());
    }
}
