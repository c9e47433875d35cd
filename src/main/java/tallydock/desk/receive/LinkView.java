package tallydock.desk.receive;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.product.Sku;

/// Which product an unknown code names: one of the carton it was found in.
final class LinkView extends VBox {
    LinkView(Texts texts, LinkModel model, List<Sku> items) {
        getStyleClass().add("receive-modal");
        var lines = new VBox();
        lines.getStyleClass().add("link-lines");
        for (var item : items) {
            var button = PushButton.plain(texts, Say.asIs(item.code()), () -> model.link(item));
            button.getStyleClass().add("big-push");
            button.setMaxWidth(Double.MAX_VALUE);
            lines.getChildren().add(button);
        }
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("link-scroll");
        var say = items.isEmpty() ? Say.key("receive.link.none") : Say.key("receive.link.which");
        getChildren()
                .addAll(
                        texts.label(say, "modal-title", "bold"),
                        scroll,
                        PushButton.plain(texts, Say.key("receive.type.leave"), model::drop));
    }
}
