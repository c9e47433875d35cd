package tallydock.desk.products;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// The parts that everything beside the list shares: a head with its buttons, and a middle that scrolls.
final class DetailFrame {
    private final Texts texts;
    private final Runnable close;

    /// `close` takes the detail off the list where it lies over it.
    DetailFrame(Texts texts, Runnable close) {
        this.texts = texts;
        this.close = close;
    }

    Node head(Say title, List<Button> buttons) {
        var label = texts.label(title, "detail-title", "bold", "elidable");
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var head = new HBox(label);
        buttons.forEach(button -> button.setMinWidth(Region.USE_PREF_SIZE));
        head.getChildren().addAll(buttons);
        head.getChildren().add(closing());
        head.getStyleClass().add("detail-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    Node middle(List<Node> parts) {
        var lines = new VBox();
        lines.getStyleClass().add("product-lines");
        lines.getChildren().addAll(parts);
        var scroll = new ScrollPane(lines);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    Node heading(Say say) {
        return texts.label(say, "product-heading", "bold");
    }

    private Button closing() {
        var button = PushButton.icon(texts, "mdi2c-close", Say.key("products.close"), close);
        button.setId("detail-close");
        button.getStyleClass().add("detail-close");
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }
}
