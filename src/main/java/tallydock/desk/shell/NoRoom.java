package tallydock.desk.shell;

import java.util.Optional;
import tallydock.desk.kit.pane.EmptyState;
import tallydock.desk.kit.room.RoomFace;
import tallydock.desk.kit.room.RoomScreen;
import tallydock.desk.kit.room.RoomTarget;
import tallydock.desk.kit.room.RoomTop;
import tallydock.desk.kit.sound.Sound;
import tallydock.desk.kit.text.Say;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.people.Room;

/// Says that this program has nothing for the person's role.
final class NoRoom implements RoomScreen {
    private final Furniture furniture;
    private final RoomFace face;

    NoRoom(Furniture furniture, Room room) {
        this.furniture = furniture;
        var empty = new EmptyState(furniture.texts(), "mdi2d-door-closed", Say.key("shell.no-room"), Optional.empty());
        this.face = RoomFace.atDesk(room, empty, RoomTop.titled(Say.asIs("Tallydock")));
    }

    @Override
    public RoomFace face() {
        return face;
    }

    @Override
    public void enter(RoomTarget target) {
        node().requestFocus();
    }

    @Override
    public void leave() {
        furniture.sounds().settle();
    }

    @Override
    public void scanned(RawScan scan) {
        furniture.sounds().play(Sound.KNOCK);
    }

    @Override
    public boolean pressed(Command command) {
        return false;
    }
}
