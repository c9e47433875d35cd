package tallydock.desk.gallery;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// A drawn stand-in for a photo, 326 by 178 units.
final class SamplePhoto extends Region {
    /// What is to be seen.
    enum Scene {
        LABEL,
        OPEN_CARTON,
        CLOSED_CARTON,
        ON_SCALE
    }

    private static final double WIDTH = 326;
    private static final double HEIGHT = 178;

    private final Group drawing;
    private final Scale scale = new Scale();
    private final Rectangle clip = new Rectangle();

    SamplePhoto(Scene scene, String styleClass) {
        getStyleClass().addAll("sample-photo", styleClass);
        drawing = new Group(layers(scene).toArray(Node[]::new));
        drawing.setManaged(false);
        drawing.getTransforms().setAll(scale);
        clip.setArcWidth(16);
        clip.setArcHeight(16);
        setClip(clip);
        getChildren().setAll(drawing);
    }

    private static List<Node> layers(Scene scene) {
        return switch (scene) {
            case LABEL ->
                List.of(
                        path("#C49A66", "M0 0 L326 0 L326 178 L0 178 Z"),
                        path("#D9BC93", "M0 70 L326 70 L326 98 L0 98 Z"),
                        path("#FCFCF8", "M62 24 L256 10 L268 150 L78 166 Z"),
                        path("#33363A", "M78 38 L182 30 L183 38 L79 46 Z M88 130 L215 120 L216 129 L89 139 Z"),
                        path("#111111", bars()),
                        path("#A9A79F", "M152 12 L162 10 L198 156 L188 158 Z"));
            case OPEN_CARTON ->
                List.of(
                        path("#8794A3", "M0 0 L326 0 L326 178 L0 178 Z"),
                        path("#C99E6B", "M90 66 L163 40 L236 66 L163 96 Z"),
                        path("#5A4630", "M104 66 L163 46 L222 66 L163 90 Z"),
                        path("#FFFFFF", "M128 58 L150 54 L154 74 L132 78 Z M166 54 L190 58 L186 78 L162 74 Z"),
                        path("#B98A52", "M90 66 L163 96 L163 168 L90 134 Z"),
                        path("#A67843", "M236 66 L163 96 L163 168 L236 134 Z"),
                        path("#D8B182", "M90 66 L56 48 L118 26 L163 40 Z M236 66 L270 48 L208 26 L163 40 Z"));
            case CLOSED_CARTON ->
                List.of(
                        path("#93A0AE", "M0 0 L326 0 L326 178 L0 178 Z"),
                        path("#D2A874", "M92 62 L166 34 L238 58 L164 90 Z"),
                        path("#B98A52", "M92 62 L164 90 L164 166 L92 132 Z"),
                        path("#A67843", "M238 58 L164 90 L164 166 L238 128 Z"),
                        path("#FFFFFF", "M184 94 L222 78 L222 104 L184 122 Z"),
                        path("#5A4630", "M108 92 L128 86 L136 110 L112 118 Z"));
            case ON_SCALE ->
                List.of(
                        path("#8794A3", "M0 0 L326 0 L326 178 L0 178 Z"),
                        path("#C99E6B", "M104 24 L222 24 L222 112 L104 112 Z"),
                        path("#E1C49B", "M152 24 L172 24 L172 112 L152 112 Z"),
                        path("#2B343D", "M56 112 L270 112 L270 132 L56 132 Z M110 138 L216 138 L216 168 L110 168 Z"),
                        path("#63F5B5", "M130 148 L196 148 L196 158 L130 158 Z"));
        };
    }

    private static String bars() {
        var path = new StringBuilder();
        for (var x = 84; x < 240; x += 6 + x % 5) {
            path.append("M%d %d h%d v52 h-%d Z ".formatted(x, 72 - (x - 84) / 14, 2 + x % 3, 2 + x % 3));
        }
        return path.toString();
    }

    private static SVGPath path(String colour, String outline) {
        var path = new SVGPath();
        path.setFill(Color.web(colour));
        path.setContent(outline);
        return path;
    }

    @Override
    protected void layoutChildren() {
        var factor = Math.max(getWidth() / WIDTH, getHeight() / HEIGHT);
        scale.setX(factor);
        scale.setY(factor);
        drawing.setLayoutX((getWidth() - WIDTH * factor) / 2);
        drawing.setLayoutY((getHeight() - HEIGHT * factor) / 2);
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
    }
}
