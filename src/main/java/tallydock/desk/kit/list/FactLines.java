package tallydock.desk.kit.list;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// Names left, values right: what we know of a code, what waits to be sent.
public final class FactLines extends VBox {
    /// One name and its value.
    public record Fact(Say name, Say value) {}

    public FactLines(Texts texts, List<Fact> facts) {
        getStyleClass().add("fact-lines");
        for (var fact : facts) {
            getChildren().add(line(texts, fact));
        }
    }

    private static HBox line(Texts texts, Fact fact) {
        var name = texts.label(fact.name(), "fact-name", "muted");
        name.setMinWidth(Label.USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var value = texts.label(fact.value(), "fact-value", "bold");
        value.setWrapText(true);
        value.setTextAlignment(TextAlignment.RIGHT);
        var line = new HBox(name, space, value);
        line.getStyleClass().add("fact-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
