package tallydock.desk.kit.stage;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.picture.PictureTile;
import tallydock.desk.kit.text.Texts;

/// Picture, name and note of the item on the stage.
final class StageItemRow extends HBox {
    private final Texts texts;
    private final PictureTile picture = new PictureTile("stage-picture");
    private final Label name = new Label();
    private final Label note = new Label();

    StageItemRow(Texts texts) {
        this.texts = texts;
        getStyleClass().add("stage-item");
        setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().addAll("stage-name", "elidable");
        name.setWrapText(true);
        note.getStyleClass().addAll("stage-note", "elidable");
        var lines = new VBox(name, note);
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.getStyleClass().add("stage-item-words");
        lines.setMinWidth(0);
        getChildren().addAll(picture, lines);
    }

    void show(StageItem item) {
        picture.show(item.picture());
        texts.bind(name.textProperty(), item.name());
        texts.bind(note.textProperty(), item.note());
        note.setGraphic(
                item.noteIcon().map(icon -> Icons.of(icon, "stage-note-icon")).orElse(null));
        note.setManaged(!item.note().isNothing());
        note.setVisible(!item.note().isNothing());
    }
}
