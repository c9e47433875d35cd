package tallydock.desk.kit.frame;

import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.theme.LayoutSize;
import tallydock.desk.kit.theme.TextScale;

/// The regions of a counting screen: Receive, Pack, Parcels, Returns. At large text the right column folds
/// under the rest and the whole scrolls.
public final class ReceiveLayout extends StackPane {
    private static final double EDGE = 16;
    private static final PseudoClass CHOOSING = PseudoClass.getPseudoClass("choosing");

    private final VBox main = new VBox();
    private final VBox side = new VBox();
    private final SetChangeListener<PseudoClass> sizeChanged = _ -> arrange();
    private boolean folded;

    public ReceiveLayout() {
        getStyleClass().add("receive-layout");
        main.getStyleClass().add("receive-main");
        side.getStyleClass().add("receive-side");
        main.setMinWidth(0);
        HBox.setHgrow(main, Priority.ALWAYS);
        getChildren().add(new HBox());
        sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.getRoot().getPseudoClassStates().removeListener(sizeChanged);
            }
            if (now != null) {
                watch(now.getRoot());
            }
        });
        arrange(false);
    }

    private void watch(Parent root) {
        root.getPseudoClassStates().addListener(sizeChanged);
        arrange();
    }

    /// Fills the regions.
    public void show(ReceiveRegions regions) {
        pseudoClassStateChanged(CHOOSING, regions.choosing());
        main.getChildren().clear();
        regions.banner().ifPresent(banner -> main.getChildren().add(band(banner, "receive-banner")));
        main.getChildren().add(band(regions.stage(), "receive-stage"));
        VBox.setVgrow(main.getChildren().getLast(), Priority.ALWAYS);
        main.getChildren().add(band(regions.middle(), "receive-middle"));
        main.getChildren().add(band(regions.foot(), "receive-foot"));
        side.getChildren().setAll(regions.side());
        if (!regions.side().isEmpty()) {
            VBox.setVgrow(regions.side().getLast(), Priority.ALWAYS);
        }
    }

    private static Region band(Node node, String styleClass) {
        var band = new StackPane(node);
        band.getStyleClass().add(styleClass);
        band.setMinWidth(0);
        return band;
    }

    private void arrange() {
        var now = getScene() != null
                && getScene().getRoot().getPseudoClassStates().contains(LayoutSize.FOLDED.pseudoClass());
        if (now != folded) {
            arrange(now);
        }
    }

    private void arrange(boolean fold) {
        folded = fold;
        if (fold) {
            getChildren().setAll(scrolling());
        } else {
            var columns = new HBox(main, side);
            columns.getStyleClass().add("receive-columns");
            getChildren().setAll(columns);
        }
    }

    private ScrollPane scrolling() {
        var all = new VBox(main, side);
        all.getStyleClass().add("receive-columns");
        var pane = new ScrollPane(all);
        pane.getStyleClass().add("receive-scroll");
        pane.setFitToWidth(true);
        pane.viewportBoundsProperty()
                .addListener((_, _, bounds) -> main.setMinHeight(
                        bounds.getHeight() - 2 * TextScale.of(this).px(EDGE)));
        return pane;
    }
}
