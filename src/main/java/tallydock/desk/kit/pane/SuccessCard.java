package tallydock.desk.kit.pane;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// What is done, where the result is, and what comes next.
public final class SuccessCard extends HBox {
    public SuccessCard(Texts texts, Say done, Say where, Node... next) {
        getStyleClass().addAll("notice-card", "accepted");
        setAlignment(Pos.TOP_LEFT);
        var sentence = texts.label(done, "notice-sentence");
        sentence.setWrapText(true);
        var place = texts.label(where, "notice-next");
        place.setWrapText(true);
        var foot = new HBox(next);
        foot.getStyleClass().add("notice-foot");
        var lines = new VBox(sentence, place, foot);
        lines.getStyleClass().add("notice-lines");
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().addAll(Icons.of("mdi2c-check-circle", "notice-icon"), lines);
    }
}
