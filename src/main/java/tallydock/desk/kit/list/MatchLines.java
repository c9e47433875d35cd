package tallydock.desk.kit.list;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.picture.Pictogram;
import tallydock.desk.kit.picture.PictureTile;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// Registered SKUs whose code is close to the one that was read.
public final class MatchLines extends VBox {
    /// A SKU, its barcode, and how the two codes differ.
    public record Match(Pictogram picture, String sku, String barcode, Say difference) {}

    public MatchLines(Texts texts, List<Match> matches) {
        getStyleClass().add("match-lines");
        for (var match : matches) {
            getChildren().add(line(texts, match));
        }
    }

    private static HBox line(Texts texts, Match match) {
        var picture = new PictureTile("match-picture");
        picture.show(match.picture());
        var codes = new VBox(code(match.sku(), "match-sku"), code(match.barcode(), "match-barcode"));
        codes.setAlignment(Pos.CENTER_LEFT);
        codes.setMinWidth(0);
        HBox.setHgrow(codes, Priority.ALWAYS);
        var difference = texts.label(match.difference(), "match-difference");
        difference.setMinWidth(Label.USE_PREF_SIZE);
        var line = new HBox(picture, codes, difference);
        line.getStyleClass().add("match-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Label code(String code, String styleClass) {
        var label = new Label(code);
        label.getStyleClass().addAll(styleClass, "mono", "elidable");
        return label;
    }
}
