package tallydock.desk.kit.theme;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Scene;

/// How much room a window offers, in design px: the window's width divided by the text scale. Set on the
/// scene root as a pseudo-class, since JavaFX style sheets cannot change a layout by themselves.
public enum LayoutSize {
    /// The right column lies under the stage.
    FOLDED(0),
    /// 1366 x 768 and its like.
    COMPACT(1000),
    /// From 1600.
    WIDE(1600);

    private final double from;

    LayoutSize(double from) {
        this.from = from;
    }

    /// The size of a window this wide, in px as drawn.
    public static LayoutSize of(double width, TextScale scale) {
        var room = scale.design(width);
        return room >= WIDE.from ? WIDE : room >= COMPACT.from ? COMPACT : FOLDED;
    }

    public PseudoClass pseudoClass() {
        return PseudoClass.getPseudoClass(name().toLowerCase(Locale.ROOT));
    }

    static void mark(Scene scene, TextScale scale) {
        var now = of(scene.getWidth(), scale);
        for (var size : values()) {
            scene.getRoot().pseudoClassStateChanged(size.pseudoClass(), size == now);
        }
    }
}
