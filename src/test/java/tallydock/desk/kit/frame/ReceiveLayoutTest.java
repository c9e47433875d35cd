package tallydock.desk.kit.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import tallydock.desk.gallery.FxRoom;
import tallydock.desk.gallery.GalleryPage;
import tallydock.desk.gallery.Measures;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.theme.Theme;

/// The measures of the Receive screen, within 2 px.
class ReceiveLayoutTest {
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

    @Test
    void aSmallPanelHasTheMeasuresOfTheDrawing() {
        var scene = screen("receive-accepted", 1366, 768);

        Measures.assertSize(scene, ".rail", 84, 728);
        Measures.assertSize(scene, ".top-bar", 1282, 56);
        Measures.assertSize(scene, ".status-bar", 1366, 40);
        Measures.assertSmallPanel(scene);
    }

    @Test
    void aLargePanelHasTheMeasuresOfTheDrawing() {
        var scene = screen("receive-accepted", 1920, 1080);

        Measures.assertSize(scene, ".rail", 84, 1040);
        Measures.assertLargePanel(scene);
    }

    @Test
    void choicesTakeTheMiddleAndTheirCodesAreLargeEnoughToScan() {
        Measures.assertSize(screen("receive-unknown", 1366, 768), ".choice-card", 286, 138);
        Measures.assertSize(screen("receive-unknown", 1920, 1080), ".choice-card", 414.7, 190);
    }

    @Test
    void anOfflineBannerTakesItsHeightFromTheStageAlone() {
        var scene = screen("receive-offline", 1366, 768);

        Measures.assertSize(scene, ".banner", 882, 64);
        Measures.assertSize(scene, ".outcome-stage", 882, 346);
        Measures.assertSize(scene, ".big-action-row", 882, 104);
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
