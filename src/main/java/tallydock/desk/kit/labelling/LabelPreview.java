package tallydock.desk.kit.labelling;

import java.nio.ByteBuffer;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;

/// A label in its true proportions, white in both themes, with the dots that the printer burns. It grows with its
/// place, but never beyond its real size on a usual screen times two.
public final class LabelPreview extends Region {
    private static final PixelFormat<ByteBuffer> GREYS = PixelFormat.createByteIndexedInstance(
            IntStream.range(0, 256).map(grey -> 0xFF000000 | grey * 0x010101).toArray());

    /// Pixels of a usual screen to a millimetre.
    private static final double PX_PER_MM = 96 / 25.4;
    private static final double LARGEST = 2;
    private static final double LEAST_SIDE = 60;

    private final ImageView view = new ImageView();
    private double widthMm = 1;
    private double heightMm = 1;

    public LabelPreview() {
        getStyleClass().add("labelling-preview");
        view.setPreserveRatio(true);
        view.setSmooth(true);
        getChildren().add(view);
        setMinSize(LEAST_SIDE, LEAST_SIDE);
    }

    /// Shows a label.
    public void show(LabelSight label) {
        widthMm = label.widthMm();
        heightMm = label.heightMm();
        view.setImage(image(label));
        requestLayout();
    }

    /// Shows none.
    public void clear() {
        view.setImage(null);
    }

    private static WritableImage image(LabelSight label) {
        var image = new WritableImage(label.width(), label.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        label.width(),
                        label.height(),
                        GREYS,
                        label.greys().toArray(),
                        0,
                        label.width());
        return image;
    }

    @Override
    protected double computePrefWidth(double height) {
        return widthMm * PX_PER_MM;
    }

    @Override
    protected double computePrefHeight(double width) {
        double largest = heightMm * PX_PER_MM * LARGEST;
        return width < 0 ? heightMm * PX_PER_MM : Math.min(largest, width * heightMm / widthMm);
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - left - snappedRightInset();
        double height = getHeight() - top - snappedBottomInset();
        double scale = Math.min(LARGEST * PX_PER_MM, Math.min(width / widthMm, height / heightMm));
        view.setFitWidth(Math.floor(widthMm * scale));
        view.setFitHeight(Math.floor(heightMm * scale));
        layoutInArea(view, left, top, width, height, 0, HPos.CENTER, VPos.CENTER);
    }
}
