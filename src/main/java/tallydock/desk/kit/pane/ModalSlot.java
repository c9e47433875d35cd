package tallydock.desk.kit.pane;

import atlantafx.base.controls.ModalPane;
import atlantafx.base.layout.ModalBox;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// Holds a screen and, over it, at most one box: quantity pad, PIN, photo, column chooser. Scans go on reaching the
/// screen,
/// and the focus returns to where it was.
public final class ModalSlot extends StackPane {
    private final Texts texts;
    private final ModalPane pane = new ModalPane();
    private Optional<Node> focusBefore = Optional.empty();

    public ModalSlot(Texts texts, Node screen) {
        this.texts = texts;
        pane.displayProperty().addListener((_, _, shown) -> {
            if (!shown) {
                focusBefore.ifPresent(Node::requestFocus);
            }
        });
        getChildren().addAll(screen, pane);
    }

    /// Opens a box with a heading over the screen.
    public void open(Say title, Node body) {
        focusBefore = Optional.ofNullable(getScene()).map(javafx.scene.Scene::getFocusOwner);
        var box = new ModalBox(pane);
        var lines = new VBox(texts.label(title, "modal-title", "bold"), body);
        lines.getStyleClass().add("modal-lines");
        box.getStyleClass().add("modal-card");
        box.addContent(lines);
        box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        pane.show(box);
    }

    /// Closes the box.
    public void close() {
        pane.hide(true);
    }
}
