package tallydock.desk.kit.label;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/// A label as it will be printed: white paper in true proportions, as large as there is room, on the ground of its
/// pane. An empty value shows nothing.
public final class LabelPreview extends Region {
    private static final double EDGE = 1;

    /// A millimetre of paper never takes more of the screen than this, so that small labels look small.
    private static final double MOST_PX_A_MM = 9;

    /// What it asks for in px; it takes what its pane gives.
    private static final double USUAL = 200;

    private final Region paper = new Region();
    private final ImageView view = new ImageView();
    private double widthMm;
    private double heightMm;

    public LabelPreview(ObservableValue<LabelImage> shown) {
        getStyleClass().add("label-preview");
        paper.getStyleClass().add("label-paper");
        view.setSmooth(true);
        view.setPreserveRatio(false);
        getChildren().addAll(paper, view);
        setMinSize(0, 0);
        setPrefSize(USUAL, USUAL);
        shown.subscribe(this::show);
    }

    private void show(@org.jspecify.annotations.Nullable LabelImage image) {
        paper.setVisible(image != null);
        view.setVisible(image != null);
        if (image != null) {
            view.setImage(image.image());
            widthMm = image.widthUm() / 1000.0;
            heightMm = image.heightUm() / 1000.0;
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (widthMm <= 0 || heightMm <= 0) {
            return;
        }
        Insets around = getInsets();
        double wide = Math.max(1, getWidth() - around.getLeft() - around.getRight() - 2 * EDGE);
        double high = Math.max(1, getHeight() - around.getTop() - around.getBottom() - 2 * EDGE);
        double scale = Math.min(MOST_PX_A_MM, Math.min(wide / widthMm, high / heightMm));
        double width = snapSizeX(widthMm * scale);
        double height = snapSizeY(heightMm * scale);
        double x = snapPositionX(around.getLeft() + EDGE + (wide - width) / 2);
        double y = snapPositionY(around.getTop() + EDGE + (high - height) / 2);
        paper.resizeRelocate(x - EDGE, y - EDGE, width + 2 * EDGE, height + 2 * EDGE);
        view.setFitWidth(width);
        view.setFitHeight(height);
        view.relocate(x, y);
    }
}
