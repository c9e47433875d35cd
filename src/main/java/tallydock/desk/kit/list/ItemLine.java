package tallydock.desk.kit.list;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.picture.PictureTile;
import tallydock.desk.kit.text.Texts;

/// A line of the list "In this carton": picture, name over SKU, figures over a bar. The current line is tinted.
final class ItemLine extends ListCell<ItemRow> {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Texts texts;
    private final PictureTile picture = new PictureTile("item-picture");
    private final Label name = new Label();
    private final Label sku = new Label();
    private final Label figures = new Label();
    private final ThinBar bar = new ThinBar("item-bar");
    private final HBox line;

    ItemLine(Texts texts) {
        this.texts = texts;
        getStyleClass().add("item-line");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        name.getStyleClass().addAll("item-name", "bold", "elidable");
        sku.getStyleClass().addAll("item-sku", "mono", "elidable");
        sku.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        sku.setEllipsisString("..");
        figures.getStyleClass().addAll("item-figures", "bold");
        figures.setMinWidth(USE_PREF_SIZE);
        bar.setMinWidth(USE_PREF_SIZE);
        var above = spread(name, figures);
        above.setAlignment(Pos.BASELINE_LEFT);
        var lines = new VBox(above, spread(sku, bar));
        lines.getStyleClass().add("item-words");
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        line = new HBox(picture, lines);
        line.getStyleClass().add("item-body");
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    private static HBox spread(Label left, Node right) {
        left.setMaxWidth(Double.MAX_VALUE);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        var row = new HBox(left, right);
        row.getStyleClass().add("item-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    @Override
    protected void updateItem(ItemRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(CURRENT, !empty && row != null && row.current());
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        setGraphic(line);
        picture.show(row.picture());
        texts.bind(name.textProperty(), row.name());
        sku.setText(row.sku());
        figures.setText(row.figures());
        figures.setGraphic(mark(row.tone()));
        figures.getStyleClass().removeIf(each -> each.equals("complete") || each.equals("warning"));
        figures.getStyleClass().add(row.tone().styleName());
        bar.setVisible(row.expected().isPresent());
        bar.show(
                List.of(new ThinBar.Segment(row.counted(), row.tone())),
                row.expected().orElse(1));
    }

    private static Node mark(BarTone tone) {
        return switch (tone) {
            case COMPLETE -> Icons.of("mdi2c-check-bold", "item-mark", "complete");
            case WARNING -> Icons.of("mdi2a-alert", "item-mark", "warning");
            case GO, STOP -> new HBox();
        };
    }
}
