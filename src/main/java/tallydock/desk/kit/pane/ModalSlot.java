package tallydock.desk.kit.pane;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

/// Holds a screen and, over it, at most one box: quantity pad, PIN, photo, column chooser. Scans go on
/// reaching the screen, and the focus returns to where it was.
public final class ModalSlot extends StackPane {
    private final Texts texts;
    private final StackPane scrim = new StackPane();
    private Optional<Node> focusBefore = Optional.empty();

    public ModalSlot(Texts texts, Node screen) {
        this.texts = texts;
        scrim.getStyleClass().add("modal-scrim");
        scrim.setVisible(false);
        getChildren().addAll(screen, scrim);
    }

    /// Opens a box with a heading, where there is one, over the screen, at once: a box that fades in is not yet there
    /// when the next scan comes.
    public void open(Say title, Node body) {
        focusBefore = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
        var box = new VBox(body);
        if (!title.isNothing()) {
            box.getChildren().addFirst(texts.label(title, "modal-title", "bold"));
        }
        box.getStyleClass().addAll("card", "modal-lines");
        box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        scrim.getChildren().setAll(box);
        scrim.setVisible(true);
    }

    /// Whether a box is open.
    public boolean isOpen() {
        return scrim.isVisible();
    }

    /// Closes the box.
    public void close() {
        scrim.setVisible(false);
        scrim.getChildren().clear();
        focusBefore.ifPresent(Node::requestFocus);
    }
}
