package tallydock.desk.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import tallydock.desk.kit.room.RoomScreen;
import tallydock.desk.kit.room.RoomTarget;
import tallydock.desk.kit.room.RoomTop;
import tallydock.desk.kit.text.Say;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.people.Room;

/// A room with one word in it, which notes what reaches it.
final class PlainRoom implements RoomScreen {
    final List<String> notes = new ArrayList<>();
    private final Room room;
    private final Node node;
    private final ReadOnlyObjectWrapper<RoomTop> top;

    PlainRoom(Room room) {
        this.room = room;
        node = new StackPane(new Label("inside " + room));
        top = new ReadOnlyObjectWrapper<>(new RoomTop(
                Say.asIs("Room " + room), "PO-2026-0117", List.of(Say.asIs("ONT8")), List.of(Say.asIs("Carton 4"))));
    }

    @Override
    public Room room() {
        return room;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ReadOnlyObjectProperty<RoomTop> top() {
        return top.getReadOnlyProperty();
    }

    @Override
    public boolean isStation() {
        return room == Room.RECEIVE;
    }

    @Override
    public void enter(RoomTarget target) {
        notes.add("enter");
    }

    @Override
    public void leave() {
        notes.add("leave");
    }

    @Override
    public void scanned(RawScan scan) {
        notes.add("scan " + ScanText.of(scan).code());
    }

    @Override
    public boolean pressed(Command command) {
        return false;
    }
}
