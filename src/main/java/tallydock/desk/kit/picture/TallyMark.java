package tallydock.desk.kit.picture;

import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;

/// The mark of the product: four strokes and the fifth across, on a light blue tile.
public final class TallyMark extends Region {
    private static final Color TILE = Color.web("#5CC8FF");
    private static final Color INK = Color.web("#0E2438");

    public TallyMark(String... styleClasses) {
        getStyleClass().add("tally-mark");
        getStyleClass().addAll(styleClasses);
    }

    @Override
    protected void layoutChildren() {
        var side = Math.min(getWidth(), getHeight());
        var tile = new Rectangle(side, side, TILE);
        tile.setArcWidth(side * 0.44);
        tile.setArcHeight(side * 0.44);
        getChildren().setAll(tile);
        for (var i = 0; i < 4; i++) {
            var x = side * (0.27 + i * 0.15);
            getChildren().add(stroke(side, new Point2D(x, side * 0.26), new Point2D(x, side * 0.74)));
        }
        getChildren().add(stroke(side, new Point2D(side * 0.16, side * 0.68), new Point2D(side * 0.84, side * 0.36)));
    }

    private static Line stroke(double side, Point2D from, Point2D to) {
        var line = new Line(from.getX(), from.getY(), to.getX(), to.getY());
        line.setStroke(INK);
        line.setStrokeWidth(side * 0.075);
        line.setStrokeLineCap(StrokeLineCap.ROUND);
        return line;
    }
}
