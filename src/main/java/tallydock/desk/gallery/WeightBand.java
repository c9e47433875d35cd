package tallydock.desk.gallery;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A weight against its tolerance: the allowed band in the middle, a mark where the scale stands. In percent.
final class WeightBand extends Region {
    private final double deviation;
    private final double allowed;
    private final double shown;
    private final Region track = part("band-track");
    private final Region band = part("band-allowed");
    private final Region mark = part("band-mark");
    private final Label low;
    private final Label high;

    WeightBand(double deviation, double allowed, double shown) {
        this.deviation = deviation;
        this.allowed = allowed;
        this.shown = shown;
        this.low = limit("−" + (int) allowed + "%");
        this.high = limit("+" + (int) allowed + "%");
        getStyleClass().add("weight-band");
        getChildren().addAll(track, band, mark, low, high);
    }

    private static Region part(String styleClass) {
        var part = new Region();
        part.getStyleClass().add(styleClass);
        return part;
    }

    private static Label limit(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("c2", "muted");
        return label;
    }

    private double at(double percent) {
        var left = getInsets().getLeft();
        var width = getWidth() - left - getInsets().getRight();
        return snapPositionX(left + width * (percent + shown) / (2 * shown));
    }

    @Override
    protected void layoutChildren() {
        var unit = getHeight() / 11;
        track.resizeRelocate(at(-shown), 3 * unit, at(shown) - at(-shown), 2 * unit);
        band.resizeRelocate(at(-allowed), 3 * unit, at(allowed) - at(-allowed), 2 * unit);
        mark.resizeRelocate(at(deviation) - 2, unit, 5, 6 * unit);
        place(low, at(-allowed), 6 * unit);
        place(high, at(allowed), 6 * unit);
    }

    private static void place(Label label, double x, double y) {
        label.autosize();
        label.relocate(x - label.getWidth() / 2, y);
    }
}
