package tallydock.desk.shell;

import java.util.ArrayList;
import java.util.List;
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
import tallydock.desk.kit.pane.Toast;
import tallydock.desk.kit.pane.ToastSlot;
import tallydock.desk.kit.text.Say;

/// The window's content: one face at a time, over it at most one box, over that short notices.
final class Overlay {
    private final Furniture furniture;
    private final BorderPane face = new BorderPane();
    private final ModalSlot modals;
    private final ToastSlot toasts;
    private final StackPane floating = new StackPane();
    /// Those of the room, the newest last, and after them at most one of the shell.
    private final List<Box> boxes = new ArrayList<>();
    private Optional<Box> shown = Optional.empty();
    private boolean isLocked;

    private record Box(Say title, Node content, boolean isOwn) {}

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

    /// Whether what is open belongs to the shell: nothing is for the room until it is closed.
    boolean isOwnOpen() {
        return shown.filter(Box::isOwn).isPresent();
    }

    /// Opens a box of a room. A box of the shell that is open stays before it.
    Runnable open(Node content) {
        var box = new Box(Say.nothing(), content, false);
        boxes.add(isOwnOpen() ? boxes.size() - 1 : boxes.size(), box);
        show();
        return () -> {
            boxes.remove(box);
            show();
        };
    }

    /// Opens a box of the shell, which Esc closes, instead of another of its own. One of the room comes back after it.
    void openOwn(Say title, Node content) {
        boxes.removeIf(Box::isOwn);
        boxes.addLast(new Box(title, content, true));
        show();
    }

    private void show() {
        var top = boxes.stream().filter(box -> box.isOwn || !isLocked).reduce((_, last) -> last);
        if (!top.equals(shown)) {
            shown = top;
            top.ifPresentOrElse(box -> modals.open(box.title, box.content), modals::close);
        }
    }

    /// Closes a box of the shell. False when none is open.
    boolean closeOwn() {
        boolean wasOpen = isOwnOpen();
        close();
        return wasOpen;
    }

    /// Closes what the shell opened.
    void close() {
        boxes.removeIf(Box::isOwn);
        show();
    }

    /// Nobody may act in the boxes of the room, or somebody may again.
    void lock(boolean locked) {
        isLocked = locked;
        show();
    }

    /// The room is left, and its boxes with it.
    void leaveRoom() {
        boxes.removeIf(box -> !box.isOwn);
        show();
    }

    /// Nothing of the station that was open is left.
    void clear() {
        boxes.clear();
        lock(false);
        afloat(Optional.empty());
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

    void toast(Toast toast) {
        toasts.say(toast, Optional.empty());
    }
}
