package tallydock.desk.shell;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.pane.ErrorCard;
import tallydock.desk.kit.pane.Failure;
import tallydock.desk.kit.pane.ModalSlot;
import tallydock.desk.kit.pane.PushButton;
import tallydock.desk.kit.pane.ToastSlot;
import tallydock.desk.kit.text.Say;

/// The window's content: one face at a time, over it at most one box, over that short notices.
final class Overlay {
    private final Furniture furniture;
    private final BorderPane face = new BorderPane();
    private final ModalSlot modals;
    private final ToastSlot toasts;
    private final StackPane floating = new StackPane();
    private boolean isOwn;

    Overlay(Furniture furniture) {
        this.furniture = furniture;
        this.modals = new ModalSlot(furniture.texts(), face);
        floating.getStyleClass().add("floating");
        floating.setPickOnBounds(false);
        floating.setAlignment(Pos.BOTTOM_RIGHT);
        this.toasts = new ToastSlot(furniture.texts(), new StackPane(modals, floating));
    }

    Region node() {
        return toasts;
    }

    void face(Node node) {
        face.setCenter(node);
    }

    /// Lets one thing float over face and boxes; empty takes it away.
    void afloat(Optional<Node> node) {
        floating.getChildren().setAll(node.stream().toList());
    }

    boolean isBoxOpen() {
        return modals.isOpen();
    }

    /// Opens a box of a room.
    Runnable open(Node content) {
        return open(Say.nothing(), content, false);
    }

    /// Opens a box of the shell, which Esc closes.
    Runnable openOwn(Say title, Node content) {
        return open(title, content, true);
    }

    private Runnable open(Say title, Node content, boolean own) {
        modals.open(title, content);
        isOwn = own;
        return () -> {
            if (content.getParent() != null && content.getScene() != null) {
                modals.close();
            }
        };
    }

    /// Closes a box of the shell. False when none is open.
    boolean closeOwn() {
        if (!isOwn || !modals.isOpen()) {
            return false;
        }
        modals.close();
        return true;
    }

    void close() {
        if (modals.isOpen()) {
            modals.close();
        }
    }

    /// A sentence with a way to close it.
    void tell(Say sentence) {
        var said = furniture.texts().label(sentence, "about-sentence");
        said.setWrapText(true);
        var lines = new VBox(said, PushButton.primary(furniture.texts(), Say.key("shell.close"), this::close));
        lines.getStyleClass().add("about");
        openOwn(Say.nothing(), lines);
    }

    void failure(Failure failure) {
        var goOn = PushButton.primary(furniture.texts(), Say.key("shell.go-on"), this::close);
        openOwn(Say.nothing(), new ErrorCard(furniture.texts(), failure, goOn));
    }

    void toast(Say text) {
        toasts.say(text, Optional.empty());
    }
}
