package tallydock.desk.shell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import tallydock.desk.kit.room.PlainScans;
import tallydock.desk.kit.room.RoomFace;
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
    final List<String> notes = Collections.synchronizedList(new ArrayList<>());
    /// Whose scans came without the screen.
    final List<String> signed = Collections.synchronizedList(new ArrayList<>());
    private final RoomFace face;

    PlainRoom(Room room) {
        var node = new StackPane(new Label("inside " + room));
        var top = new RoomTop(
                Say.asIs("Room " + room), "PO-2026-0117", List.of(Say.asIs("ONT8")), List.of(Say.asIs("Carton 4")));
        face = room == Room.RECEIVE ? RoomFace.atStation(room, node, top) : RoomFace.atDesk(room, node, top);
        takesAtOnce(room == Room.RECEIVE);
    }

    void takesAtOnce(boolean yes) {
        face.takePlainScans(Optional.<PlainScans>of((scan, by) -> signed.add(by.id() + " " + scan.text()))
                .filter(_ -> yes));
    }

    @Override
    public RoomFace face() {
        return face;
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
        notes.add("key " + command);
        return true;
    }
}
