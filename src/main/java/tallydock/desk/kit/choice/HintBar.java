package tallydock.desk.kit.choice;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// What happens if nobody chooses: one line under the choices, its weight in bold.
public final class HintBar extends HBox {
    public HintBar(Texts texts, Hint hint) {
        getStyleClass().add("hint-bar");
        if (hint.stop()) {
            getStyleClass().add("stop");
        }
        var flow =
                new TextFlow(part(texts, hint.before()), part(texts, hint.weight(), "bold"), part(texts, hint.after()));
        flow.getStyleClass().add("hint-text");
        var middle = new StackPane(flow);
        middle.setMaxHeight(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Icons.of(hint.icon(), "hint-icon"), middle);
    }

    private static Text part(Texts texts, Say say, String... styleClasses) {
        var part = new Text();
        part.getStyleClass().add("hint-part");
        part.getStyleClass().addAll(styleClasses);
        texts.bind(part.textProperty(), say);
        return part;
    }
}
