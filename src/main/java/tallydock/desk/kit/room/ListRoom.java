package tallydock.desk.kit.room;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tallydock.desk.kit.pane.ListAndDetail;
import tallydock.desk.kit.text.Say;
import tallydock.domain.people.Room;

/// What every room of a list shares: the list, what is chosen in it beside or over it, and the title with a field on
/// how much there is. The room itself only says what stands in them.
public final class ListRoom {
    private final Say title;
    private final VBox node = new VBox();
    private final ListAndDetail split = new ListAndDetail();
    private final RoomFace face;

    /// `styleClass` is that of the room's own style sheet.
    public ListRoom(Room room, Say title, String styleClass) {
        this.title = title;
        node.getStyleClass().add(styleClass);
        face = RoomFace.atDesk(room, node, RoomTop.titled(title));
        uncover();
    }

    public RoomFace face() {
        return face;
    }

    public VBox node() {
        return node;
    }

    /// What the list and its detail are.
    public void lay(Region list, Region detail) {
        split.lay(list, detail);
    }

    /// Shows what is chosen, over the list where there is no room beside it.
    public void open() {
        split.open();
    }

    /// Whether the detail stands beside the list, in a wide window.
    public ReadOnlyBooleanProperty detailIsBeside() {
        return split.beside();
    }

    /// Takes the detail off the list.
    public void close() {
        split.closeOver();
    }

    /// Goes one level up; false when nothing lies over the list.
    public boolean back() {
        return split.closeOver();
    }

    /// Shows something else in the place of list and detail.
    public void cover(Node other) {
        if (!node.getChildren().equals(List.of(other))) {
            VBox.setVgrow(other, Priority.ALWAYS);
            node.getChildren().setAll(other);
        }
    }

    /// Shows list and detail again.
    public void uncover() {
        cover(split);
    }

    /// Says beside the title how much there is; `Say.nothing()` for the title alone.
    public void say(Say howMuch) {
        face.say(new RoomTop(title, "", howMuch.isNothing() ? List.of() : List.of(howMuch), List.of()));
    }
}
