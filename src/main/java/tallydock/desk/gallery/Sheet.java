package tallydock.desk.gallery;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// A page of the gallery that shows parts: headed rows, scrolling when the window is small.
final class Sheet {
    private final Texts texts;
    private final VBox rows = new VBox();

    Sheet(Texts texts) {
        this.texts = texts;
        rows.getStyleClass().add("gallery");
    }

    Sheet row(Say heading, Node... parts) {
        var row = new FlowPane(parts);
        row.getStyleClass().add("gallery-row");
        row.setHgap(16);
        row.setVgap(16);
        rows.getChildren().addAll(texts.label(heading, "t1"), row);
        return this;
    }

    Sheet full(Say heading, Node part) {
        rows.getChildren().addAll(texts.label(heading, "t1"), part);
        return this;
    }

    Node page() {
        var pane = new ScrollPane(rows);
        pane.setFitToWidth(true);
        return pane;
    }
}
