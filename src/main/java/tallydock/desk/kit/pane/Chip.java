package tallydock.desk.kit.pane;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// A rounded chip of the top bar: an icon, a quiet part and a bold part. It is never cut short.
public final class Chip extends HBox {
    public Chip(Texts texts, String icon, Say quiet, Say bold) {
        getStyleClass().add("chip");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
        getChildren().add(Icons.of(icon, "chip-icon"));
        add(texts, quiet, "chip-text");
        add(texts, bold, "chip-text", "bold");
    }

    private void add(Texts texts, Say say, String... styleClasses) {
        if (!say.isNothing()) {
            var label = texts.label(say, styleClasses);
            label.setMinWidth(Label.USE_PREF_SIZE);
            getChildren().add(label);
        }
    }

    /// Puts the bold part first, and tints the chip lilac: practice.
    public Chip practice() {
        getStyleClass().add("practice");
        if (getChildren().size() > 2) {
            var bold = getChildren().removeLast();
            getChildren().add(1, bold);
        }
        return this;
    }
}
