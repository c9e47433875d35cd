package tallydock.desk.kit.photo;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// Thumbnails side by side; those that have no room are reached by scrolling.
public final class PhotoStrip extends ScrollPane {
    private final Texts texts;
    private final HBox tiles = new HBox();

    public PhotoStrip(Texts texts) {
        this.texts = texts;
        getStyleClass().add("plain-scroll");
        tiles.getStyleClass().add("photo-strip");
        tiles.setAlignment(Pos.CENTER_LEFT);
        setContent(tiles);
        setFitToHeight(true);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setHbarPolicy(ScrollBarPolicy.AS_NEEDED);
        setMinHeight(USE_PREF_SIZE);
        setFocusTraversable(false);
    }

    /// `open` is told the place of the one that was pressed.
    public void show(List<ShownPhoto> photos, IntConsumer open) {
        tiles.getChildren().clear();
        for (var place = 0; place < photos.size(); place++) {
            int mine = place;
            var name = Say.key("kit.photo.open", place + 1, photos.size());
            tiles.getChildren().add(new PhotoTile(texts, photos.get(place), name, () -> open.accept(mine)));
        }
    }
}
