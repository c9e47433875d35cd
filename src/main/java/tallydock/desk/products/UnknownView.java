package tallydock.desk.products;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import tallydock.desk.kit.code.CodeLook;
import tallydock.desk.kit.list.FactLines;
import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.pane.StatePill;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// A code that no product has: what shows in the code itself, and the way to register it.
final class UnknownView {
    private final Texts texts;
    private final ProductsModel model;

    UnknownView(Texts texts, ProductsModel model) {
        this.texts = texts;
        this.model = model;
    }

    List<Node> of(Pane.Unknown unknown, DetailFrame frame) {
        var parts = new ArrayList<Node>();
        parts.add(new StatePill(texts, Fill.WARNING, Say.key("products.no-product-has-it")));
        parts.add(new FactLines(texts, CodeLook.of(unknown.code())));
        if (!model.mayEdit()) {
            return List.of(frame.head(Say.asIs(unknown.code().code()), List.of()), frame.middle(parts));
        }
        var how = texts.label(Say.key("products.unknown-how"), "muted");
        how.setWrapText(true);
        parts.add(how);
        var register = PushButton.primary(texts, Say.key("products.register-code"), model::registerUnknown);
        register.setId("register-code");
        return List.of(frame.head(Say.asIs(unknown.code().code()), List.of(register)), frame.middle(parts));
    }
}
