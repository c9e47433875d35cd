package tallydock.desk.kit.picture;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// The picture of an item on a light tile with a thin edge: a photo when there is one, else a pictogram. Its size comes
/// from the style sheet.
public final class PictureTile extends Region {
    private static final double INSET = 0.04;

    private final Scale scale = new Scale();
    private Optional<Pictogram> shown = Optional.empty();

    public PictureTile(String... styleClasses) {
        getStyleClass().add("picture-tile");
        getStyleClass().addAll(styleClasses);
        setMouseTransparent(true);
    }

    /// Shows a drawing.
    public void show(Pictogram pictogram) {
        if (shown.equals(Optional.of(pictogram))) {
            return;
        }
        shown = Optional.of(pictogram);
        var drawing = pictogram.draw();
        drawing.getTransforms().setAll(scale);
        drawing.setManaged(false);
        getChildren().setAll(drawing);
        requestLayout();
    }

    /// Shows a photo, cut to fit.
    public void show(Image photo) {
        shown = Optional.empty();
        var view = new ImageView(photo);
        view.setPreserveRatio(true);
        getChildren().setAll(view);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var side = Math.min(getWidth(), getHeight());
        var inset = Math.round(side * INSET);
        for (Node child : getChildren()) {
            if (child instanceof ImageView view) {
                view.setFitWidth(side - 2 * inset);
                view.setFitHeight(side - 2 * inset);
            } else {
                scale.setX((side - 2 * inset) / Pictogram.UNITS);
                scale.setY((side - 2 * inset) / Pictogram.UNITS);
            }
            child.relocate((getWidth() - side) / 2 + inset, (getHeight() - side) / 2 + inset);
            if (!(child instanceof ImageView)) {
                child.setLayoutX((getWidth() - side) / 2 + inset);
                child.setLayoutY((getHeight() - side) / 2 + inset);
            }
        }
    }
}
