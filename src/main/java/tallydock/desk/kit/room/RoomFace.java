package tallydock.desk.kit.room;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import tallydock.domain.people.Room;

/// How a room shows itself: which one it is, its node in the middle of the frame, and what the top bar says of it.
public final class RoomFace {
    private final Room room;
    private final Node node;
    private final boolean isStation;
    private final ReadOnlyObjectWrapper<RoomTop> top;
    private final ReadOnlyObjectWrapper<Optional<PlainScans>> plainScans =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    private RoomFace(Room room, Node node, boolean isStation, RoomTop top) {
        this.room = room;
        this.node = node;
        this.isStation = isStation;
        this.top = new ReadOnlyObjectWrapper<>(top);
    }

    /// The face of a desk screen.
    public static RoomFace atDesk(Room room, Node node, RoomTop top) {
        return new RoomFace(room, node, false, top);
    }

    /// The face of a scanning station: narrow rail, full screen, no text field at rest.
    public static RoomFace atStation(Room room, Node node, RoomTop top) {
        return new RoomFace(room, node, true, top);
    }

    /// The top bar says this from now on.
    public void say(RoomTop now) {
        top.set(now);
    }

    /// Plain scans go there from now on; empty: by way of the screen.
    public void takePlainScans(Optional<PlainScans> by) {
        plainScans.set(by);
    }

    Room room() {
        return room;
    }

    Node node() {
        return node;
    }

    boolean isStation() {
        return isStation;
    }

    ObservableValue<Optional<PlainScans>> plainScans() {
        return plainScans.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<RoomTop> top() {
        return top.getReadOnlyProperty();
    }
}
