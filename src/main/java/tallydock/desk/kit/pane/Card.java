package tallydock.desk.kit.pane;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.picture.Icons;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// A titled card: heading left, remark right, a line, then whatever it holds.
public final class Card extends VBox {
    private final HBox head = new HBox();

    public Card(Texts texts, Say title, Say remark, Node... body) {
        getStyleClass().add("card");
        head.getStyleClass().add("card-head");
        head.setAlignment(Pos.CENTER_LEFT);
        var heading = texts.label(title, "card-title", "bold");
        heading.setMinWidth(USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        head.getChildren().addAll(heading, space, texts.label(remark, "card-remark"));
        getChildren().add(head);
        getChildren().addAll(body);
        if (body.length > 0) {
            VBox.setVgrow(body[body.length - 1], Priority.ALWAYS);
        }
    }

    /// Puts an icon before the heading.
    public Card icon(String literal) {
        head.getChildren().addFirst(Icons.of(literal, "card-icon"));
        return this;
    }

    /// Replaces the remark with a node, such as a pill.
    public Card remark(Node node) {
        head.getChildren().set(head.getChildren().size() - 1, node);
        return this;
    }

    /// Gives it a style class of its own.
    public Card styled(String styleClass) {
        getStyleClass().add(styleClass);
        return this;
    }
}
