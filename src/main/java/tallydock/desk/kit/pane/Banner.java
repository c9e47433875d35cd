package tallydock.desk.kit.pane;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// A fact about the whole page, over its content: offline, practice, read only. It stays as long as the fact.
public final class Banner extends HBox {
    public Banner(Texts texts, Fill fill, Say word, Say sentence) {
        getStyleClass().addAll("banner", fill.styleName());
        setAlignment(Pos.CENTER_LEFT);
        var head = texts.label(word, "banner-word", "bold");
        head.setMinWidth(Label.USE_PREF_SIZE);
        var said = texts.label(sentence, "banner-sentence");
        said.setWrapText(true);
        getChildren().addAll(Icons.of(fill.icon(), "banner-icon"), head, said);
    }
}
