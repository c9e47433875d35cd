package tallydock.desk.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import tallydock.desk.gallery.GalleryPage;
import tallydock.desk.kit.room.RoomFace;
import tallydock.desk.kit.room.RoomScreen;
import tallydock.desk.kit.room.RoomTarget;
import tallydock.desk.kit.room.RoomTop;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.people.Room;

/// Stands for the counting room: a sample picture of it, and what it was handed.
final class CountingRoom implements RoomScreen {
    final List<RoomTarget> entered = new ArrayList<>();
    private final RoomFace face;
    private final Consumer<RawScan> scans;

    CountingRoom(Texts texts, String page, Consumer<RawScan> scans) {
        this.scans = scans;
        var screen = GalleryPage.all().stream()
                .filter(each -> each.name().contains(page))
                .findFirst()
                .orElseThrow()
                .build()
                .apply(texts);
        this.face = RoomFace.atStation(
                Room.RECEIVE,
                Objects.requireNonNull(screen.lookup(".receive-layout")),
                RoomTop.titled(Say.both("Receive", "收货")));
    }

    @Override
    public RoomFace face() {
        return face;
    }

    @Override
    public void enter(RoomTarget target) {
        entered.add(target);
    }

    @Override
    public void leave() {
        entered.clear();
    }

    @Override
    public void scanned(RawScan scan) {
        scans.accept(scan);
    }

    @Override
    public boolean pressed(Command command) {
        return command == Command.UNDO;
    }
}
