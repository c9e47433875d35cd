package tallydock.desk.practice;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.picture.CodeCanvas;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.picture.PictureTile;
import tallydock.desk.kit.room.DeskTools.ScannableCodes;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.practice.DemoItem;

/// One item as a button: picture, name, barcode, and what the carton lacks of it.
final class ItemTile extends Button {
    private static final double BAR_HEIGHT = 22;
    private static final double PADDING = 24;
    private static final double QUIET = 9;

    private final Texts texts;
    private final String code;
    private final Label left = new Label();

    ItemTile(Texts texts, DemoItem item, ScannableCodes bars, Runnable act) {
        this.texts = texts;
        this.code = item.code();
        setId(id(item));
        getStyleClass().addAll("name-tile", "scanner-tile");
        setMaxWidth(Double.MAX_VALUE);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        texts.bind(accessibleTextProperty(), DemoWords.name(item));
        setOnAction(_ -> act.run());
        var picture = new PictureTile("item-picture");
        picture.show(DemoWords.picture(item));
        var words = new VBox(head(item), barcode(bars));
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var body = new HBox(picture, words);
        body.getStyleClass().add("scanner-item");
        body.setAlignment(Pos.CENTER_LEFT);
        body.prefWidthProperty().bind(widthProperty().subtract(PADDING));
        setGraphic(body);
    }

    static String id(DemoItem item) {
        return "item-" + item.sku();
    }

    private HBox head(DemoItem item) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        left.getStyleClass().addAll("c1", "muted");
        left.setMinWidth(USE_PREF_SIZE);
        return new HBox(texts.label(DemoWords.name(item), "bold", "elidable"), space, left);
    }

    // Whoever draws the bars may know only square codes; an icon stands for those.
    private Node barcode(ScannableCodes bars) {
        var drawn = bars.of(code);
        if (drawn.height() > 1) {
            return Icons.of("mdi2b-barcode", "card-icon");
        }
        var canvas = CodeCanvas.bars(drawn, 1, BAR_HEIGHT);
        // The first bar stands under the first letter; the quiet zone reaches into the gap before them.
        VBox.setMargin(canvas, new Insets(0, 0, 0, -QUIET));
        return canvas;
    }

    String code() {
        return code;
    }

    /// Says how many units the carton still lacks.
    void left(long units) {
        texts.bind(left.textProperty(), Say.key("practice.left", units));
    }
}
