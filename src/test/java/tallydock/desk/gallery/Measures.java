package tallydock.desk.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import javafx.scene.Scene;

/// The measures of the drawing, within 2 px.
public final class Measures {
    private static final double NEAR = 2;

    private Measures() {}

    /// The node has this width and height.
    public static void assertSize(Scene scene, String selector, double width, double height) {
        var bounds = Objects.requireNonNull(scene.getRoot().lookup(selector), selector)
                .getLayoutBounds();
        assertNear(selector + " width", bounds.getWidth(), width);
        assertNear(selector + " height", bounds.getHeight(), height);
    }

    private static void assertNear(String what, double found, double wanted) {
        assertThat(Math.abs(found - wanted)).as("%s %s", what, found).isLessThanOrEqualTo(NEAR);
    }

    /// The regions of a counting screen at 1366 x 768.
    public static void assertSmallPanel(Scene scene) {
        assertSize(scene, ".outcome-stage", 882, 424);
        assertSize(scene, ".carton-strip", 882, 84);
        assertSize(scene, ".big-action-row", 882, 104);
        assertSize(scene, ".receive-side", 352, 640);
    }

    /// The regions of a counting screen at 1920 x 1080.
    public static void assertLargePanel(Scene scene) {
        assertSize(scene, ".outcome-stage", 1268, 696);
        assertSize(scene, ".big-action-row", 1268, 128);
        assertSize(scene, ".receive-side", 520, 952);
    }
}
