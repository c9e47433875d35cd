package tallydock.desk.kit.list;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// A line of the list "Last scans".
final class ScanLine extends ListCell<ScanRow> {
    private final Texts texts;
    private final Label code = new Label();
    private final Label effect = new Label();
    private final Label time = new Label();
    private final HBox line = new HBox();

    ScanLine(Texts texts) {
        this.texts = texts;
        getStyleClass().add("scan-line");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        code.getStyleClass().addAll("scan-code", "mono", "elidable");
        code.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        code.setEllipsisString("..");
        code.setMaxWidth(Double.MAX_VALUE);
        code.setMinWidth(0);
        HBox.setHgrow(code, Priority.ALWAYS);
        effect.getStyleClass().addAll("scan-effect", "bold");
        effect.setMinWidth(USE_PREF_SIZE);
        time.getStyleClass().addAll("scan-time", "mono");
        time.setMinWidth(USE_PREF_SIZE);
        line.getStyleClass().add("scan-body");
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(ScanRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        setGraphic(line);
        code.setText(row.code());
        texts.bind(effect.textProperty(), row.effect());
        time.setText(row.time());
        line.getChildren().setAll(Icons.of(row.icon(), "scan-icon", row.fill().styleName()), code, effect);
        // The offer to count a repeat takes the place of its time, which is that of the row below.
        line.getChildren().add(row.countIt().map(this::countIt).orElse(time));
    }

    private Node countIt(Runnable act) {
        var button = PushButton.plain(texts, Say.key("kit.log.count-it"), act);
        button.getStyleClass().add("count-it");
        button.setMinWidth(USE_PREF_SIZE);
        button.setFocusTraversable(false);
        return button;
    }
}
