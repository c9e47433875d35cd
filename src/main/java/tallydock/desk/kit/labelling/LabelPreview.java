package tallydock.desk.kit.labelling;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import tallydock.usecase.label.LabelPictures.Picture;

/// A label in its true proportions, white in both themes, with the dots that the printer burns. It grows with its
/// place, but never beyond its real size on a usual screen times two.
public final class LabelPreview extends Region {
    private static final int WHITE = 0xFFFFFFFF;
    private static final int BLACK = 0xFF000000;

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
    public void show(Picture picture) {
        widthMm = picture.head().um(picture.width()) / 1000.0;
        heightMm = picture.head().um(picture.height()) / 1000.0;
        view.setImage(image(picture));
        requestLayout();
    }

    /// Shows none.
    public void clear() {
        view.setImage(null);
    }

    private static WritableImage image(Picture picture) {
        byte[] dots = picture.dots().toArray();
        int stride = (picture.width() + 7) / 8;
        int[] pixels = new int[picture.width() * picture.height()];
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                boolean isBlank = (dots[y * stride + (x >> 3)] & (0x80 >> (x & 7))) != 0;
                pixels[y * picture.width() + x] = isBlank ? WHITE : BLACK;
            }
        }
        var image = new WritableImage(picture.width(), picture.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        picture.width(),
                        picture.height(),
                        PixelFormat.getIntArgbInstance(),
                        pixels,
                        0,
                        picture.width());
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
