package tallydock.desk.kit.pane;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// Nothing here yet: an icon, one sentence, at most one button.
public final class EmptyState extends VBox {
    public EmptyState(Texts texts, String icon, Say sentence, Optional<Button> button) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        var said = texts.label(sentence, "empty-sentence");
        said.setWrapText(true);
        said.setTextAlignment(TextAlignment.CENTER);
        getChildren().addAll(Icons.of(icon, "empty-icon"), said);
        button.ifPresent(getChildren()::add);
    }
}
