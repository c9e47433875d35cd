package tallydock.desk.kit.pane;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import tallydock.desk.kit.theme.LayoutSize;

/// A list, and what is chosen in it: beside it in a wide window, over it in a smaller one, where it is opened and
/// closed.
public final class ListAndDetail extends StackPane {
    private Region list = new Region();
    private Region detail = new Region();
    private final HBox columns = new HBox();
    private final StackPane over = new StackPane();
    private final SetChangeListener<PseudoClass> sizeChanged = _ -> arrange();
    private Optional<Node> focusBefore = Optional.empty();
    private final ReadOnlyBooleanWrapper beside = new ReadOnlyBooleanWrapper();
    private boolean opened;

    /// A button that replaces the detail is gone when it is let go, and its click comes to what lies behind it.
    private boolean pressedBeside;

    public ListAndDetail() {
        getStyleClass().add("list-and-detail");
        columns.getStyleClass().add("list-columns");
        over.getStyleClass().add("detail-scrim");
        over.setAlignment(Pos.CENTER_RIGHT);
        over.setVisible(false);
        over.setOnMousePressed(press -> pressedBeside = over.equals(press.getTarget()));
        over.setOnMouseClicked(click -> {
            if (pressedBeside && over.equals(click.getTarget())) {
                closeOver();
            }
        });
        getChildren().addAll(columns, over);
        sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.getRoot().getPseudoClassStates().removeListener(sizeChanged);
            }
            if (now != null) {
                watch(now.getRoot());
            }
        });
    }

    /// What the two are.
    public void lay(Region theList, Region theDetail) {
        list = theList;
        detail = theDetail;
        detail.getStyleClass().add("detail-pane");
        list.setMinWidth(0);
        HBox.setHgrow(list, Priority.ALWAYS);
        arrange();
    }

    private void watch(Parent root) {
        root.getPseudoClassStates().addListener(sizeChanged);
        arrange();
    }

    /// Lays the detail over the list where there is no room beside it.
    public void open() {
        opened = true;
        focusBefore = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
        arrange();
    }

    /// Takes the detail off the list again; false when it is not over it.
    public boolean closeOver() {
        var wasOver = over.isVisible();
        opened = false;
        arrange();
        if (wasOver) {
            focusBefore.ifPresent(Node::requestFocus);
        }
        return wasOver;
    }

    /// Whether the detail stands beside the list, open or not.
    public ReadOnlyBooleanProperty beside() {
        return beside.getReadOnlyProperty();
    }

    private void arrange() {
        beside.set(isWide());
        over.getChildren().clear();
        if (isWide()) {
            columns.getChildren().setAll(list, detail);
        } else {
            columns.getChildren().setAll(list);
            over.getChildren().setAll(detail);
        }
        over.setVisible(opened && !isWide());
    }

    private boolean isWide() {
        return getScene() != null
                && getScene().getRoot().getPseudoClassStates().contains(LayoutSize.WIDE.pseudoClass());
    }
}
