package tallydock.desk.practice;

import java.util.Optional;
import java.util.stream.Stream;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.room.RoomFace;
import tallydock.desk.kit.room.RoomScreen;
import tallydock.desk.kit.room.RoomTarget;
import tallydock.desk.kit.room.RoomTop;
import tallydock.desk.kit.scanner.PlayModel;
import tallydock.desk.kit.text.Say;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.people.Room;
import tallydock.domain.practice.DemoLook;
import tallydock.domain.shipment.ShipmentId;

/// The practice room: lays the tour and the scanner on the screen around the counting room that it is given, and hands
/// every scan on to that room. The inner room appears once the demo list is imported.
public final class PracticeRoom implements RoomScreen {
    private final RoomScreen inner;
    private final PracticeModel model;
    private final PlayModel playing;
    private final RoomFace face;
    private boolean isShown;
    private Optional<ShipmentId> counting = Optional.empty();

    /// `counting` works on the practice store and appends through the watched log of `ports`.
    public PracticeRoom(DeskTools tools, PracticePorts.Counting counting, PracticePorts ports) {
        this.inner = counting.room();
        this.playing = ports.device().playing().model();
        this.model = new PracticeModel(tools, ports, counting);
        var view = new PracticeView(tools, model, ports, inner.node());
        this.face = RoomFace.atStation(Room.PRACTICE, view, withChip(inner.top().get()));
        inner.top().subscribe(now -> face.say(withChip(now)));
        model.now().subscribe(now -> now.demo().ifPresent(this::count));
        model.start();
    }

    private static RoomTop withChip(RoomTop now) {
        var chips = Stream.concat(Stream.of(Say.key("kit.frame.practice")), now.chips().stream());
        return new RoomTop(now.title(), now.document(), now.fields(), chips.toList());
    }

    // Until the list is there the inner room has nothing to show, and is not entered.
    private void count(DemoLook demo) {
        var shipment = demo.shipment().id();
        if (isShown && counting.filter(shipment::equals).isEmpty()) {
            counting = Optional.of(shipment);
            inner.enter(new RoomTarget.OfShipment(shipment, Optional.empty()));
        }
    }

    @Override
    public RoomFace face() {
        return face;
    }

    @Override
    public void enter(RoomTarget target) {
        isShown = true;
        model.now().get().demo().ifPresent(this::count);
        model.look();
    }

    @Override
    public void leave() {
        isShown = false;
        model.endCheck();
        playing.stop();
        if (counting.isPresent()) {
            inner.leave();
        }
        counting = Optional.empty();
    }

    @Override
    public void scanned(RawScan scan) {
        if (!model.checked(scan) && counting.isPresent()) {
            inner.scanned(scan);
        }
    }

    @Override
    public boolean pressed(Command command) {
        if (command == Command.BACK && model.check().get().isPresent()) {
            model.endCheck();
            return true;
        }
        return counting.isPresent() && inner.pressed(command);
    }
}
