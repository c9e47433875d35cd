package tallydock.desk.kit.pane;

import javafx.scene.control.Label;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// A state in one or two words with its icon, in the subtle pair of an outcome. The icon is never left out.
public final class StatePill extends Label {
    public StatePill(Texts texts, Fill fill, Say say) {
        this(texts, fill, fill.icon(), say);
    }

    /// With a truer icon than the fill's own.
    public StatePill(Texts texts, Fill fill, String icon, Say say) {
        getStyleClass().addAll("state-pill", fill.styleName());
        setGraphic(Icons.of(icon, "pill-icon"));
        setMinWidth(USE_PREF_SIZE);
        texts.bind(textProperty(), say);
    }
}
