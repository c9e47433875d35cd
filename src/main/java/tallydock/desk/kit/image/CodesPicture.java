package tallydock.desk.kit.image;

import java.io.ByteArrayInputStream;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polygon;
import tallydock.desk.kit.theme.TextScale;

/// The picture, each code in a frame with its number.
final class CodesPicture extends Pane {
    private static final double WIDTH = 420;
    private static final double HEIGHT = 320;
    private static final double NUMBER = 22;

    CodesPicture(ShownPicture picture, TextScale text) {
        getStyleClass().add("image-picture");
        var size = picture.size();
        double scale = Math.min(text.px(WIDTH) / size.width(), text.px(HEIGHT) / size.height());
        var view =
                new ImageView(new Image(new ByteArrayInputStream(picture.small().toArray())));
        view.setFitWidth(size.width() * scale);
        view.setFitHeight(size.height() * scale);
        getChildren().add(view);
        for (var place = 0; place < picture.codes().size(); place++) {
            frame(picture.codes().get(place), place, scale, text.px(NUMBER));
        }
        setPrefSize(size.width() * scale, size.height() * scale);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    private void frame(ShownPicture.Code code, int place, double scale, double side) {
        var frame = new Polygon();
        frame.getStyleClass().add("image-frame");
        double x = 0;
        double y = 0;
        for (var corner : code.corners()) {
            frame.getPoints().addAll(corner.x() * scale, corner.y() * scale);
            x += corner.x() * scale / code.corners().size();
            y += corner.y() * scale / code.corners().size();
        }
        var number = new Label(Integer.toString(place + 1));
        number.getStyleClass().addAll("image-number", "bold");
        number.setPrefSize(side, side);
        number.relocate(x - side / 2, y - side / 2);
        getChildren().addAll(frame, number);
    }
}
