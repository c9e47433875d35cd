package tallydock.desk.kit.list;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// A short list of what works, what is old, and what does not.
public final class CheckLines extends VBox {
    /// One line: an icon in the colour of its meaning, and words.
    public record Check(String icon, Fill fill, Say say) {}

    public CheckLines(Texts texts, List<Check> checks) {
        getStyleClass().add("check-lines");
        for (var check : checks) {
            var say = texts.label(check.say(), "check-say");
            say.setWrapText(true);
            var line =
                    new HBox(Icons.of(check.icon(), "check-icon", check.fill().styleName()), say);
            line.getStyleClass().add("check-line");
            line.setAlignment(Pos.CENTER_LEFT);
            getChildren().add(line);
        }
    }
}
