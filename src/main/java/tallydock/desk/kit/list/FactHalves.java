package tallydock.desk.kit.list;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import tallydock.desk.kit.list.FactLines.Fact;
import tallydock.desk.kit.text.Texts;

/// Two columns of facts side by side, each name near its value.
public final class FactHalves extends HBox {
    public FactHalves(Texts texts, List<Fact> left, List<Fact> right) {
        getStyleClass().add("detail-facts");
        getChildren().addAll(half(texts, left), half(texts, right));
    }

    private static FactLines half(Texts texts, List<Fact> facts) {
        var lines = new FactLines(texts, facts);
        lines.setMinWidth(0);
        lines.getStyleClass().add("detail-half");
        HBox.setHgrow(lines, Priority.ALWAYS);
        return lines;
    }
}
