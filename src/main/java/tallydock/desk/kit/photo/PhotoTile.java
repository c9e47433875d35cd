package tallydock.desk.kit.photo;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import tallydock.desk.kit.photo.ShownPhoto.State;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// One photo as a thumbnail of a fixed shape, cut to fit, or in words what became of it. Its size comes from the style
/// sheet.
final class PhotoTile extends Button {
    private static final double CORNER = 12;

    PhotoTile(Texts texts, ShownPhoto shown, Say name, Runnable open) {
        getStyleClass().add("photo-tile");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setFocusTraversable(false);
        setOnAction(_ -> open.run());
        texts.bind(accessibleTextProperty(), name);
        setGraphic(shown.small().<Node>map(this::picture).orElseGet(() -> words(texts, shown.state())));
    }

    private StackPane picture(Image image) {
        var view = new ImageView(image);
        view.setPreserveRatio(true);
        var pane = new StackPane(view);
        pane.setMinSize(0, 0);
        var clip = new Rectangle();
        clip.setArcWidth(CORNER);
        clip.setArcHeight(CORNER);
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        pane.setClip(clip);
        pane.prefWidthProperty().bind(widthProperty());
        pane.prefHeightProperty().bind(heightProperty());
        widthProperty().subscribe(_ -> fill(view, image));
        heightProperty().subscribe(_ -> fill(view, image));
        return pane;
    }

    /// As large as covers the tile; what is outside is cut off.
    private void fill(ImageView view, Image image) {
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        double scale = Math.max(getWidth() / image.getWidth(), getHeight() / image.getHeight());
        view.setFitWidth(image.getWidth() * scale);
        view.setFitHeight(image.getHeight() * scale);
    }

    private static VBox words(Texts texts, State state) {
        var say = texts.label(PhotoWords.state(state), "photo-state");
        say.setWrapText(true);
        var lines = new VBox(Icons.of(icon(state), "photo-state-icon"), say);
        lines.setAlignment(Pos.CENTER);
        lines.getStyleClass().add("photo-words");
        return lines;
    }

    private static String icon(State state) {
        return switch (state) {
            case HERE -> "mdi2i-image-outline";
            case MISSING -> "mdi2i-image-off-outline";
            case DAMAGED -> "mdi2i-image-broken-variant";
            case ERASED -> "mdi2e-eraser";
        };
    }
}
