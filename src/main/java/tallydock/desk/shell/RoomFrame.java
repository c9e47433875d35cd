package tallydock.desk.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.util.Subscription;
import tallydock.desk.kit.frame.Rail;
import tallydock.desk.kit.frame.RailEntry;
import tallydock.desk.kit.frame.StationFrame;
import tallydock.desk.kit.frame.StatusBar;
import tallydock.desk.kit.frame.TopBar;
import tallydock.desk.kit.frame.Who;
import tallydock.desk.kit.pane.Chip;
import tallydock.desk.kit.room.RoomScreen;
import tallydock.desk.kit.room.RoomTop;
import tallydock.desk.kit.text.Say;
import tallydock.desk.signin.Persons;
import tallydock.domain.people.Room;
import tallydock.domain.people.Rooms;
import tallydock.domain.people.User;

/// The frame around one room, for one person.
final class RoomFrame {
    /// What the frame's own buttons do.
    record Acts(Consumer<Room> go, Runnable lock, Consumer<String> about) {}

    private static final Say PRACTICE = Say.key("kit.frame.practice");

    private final Furniture furniture;
    private final Seat seat;
    private final User person;
    private final Acts acts;
    private final StatusBar status;
    private final StatusLine line;
    private final StationFrame frame;
    private final Subscription top;
    private Say title = Say.nothing();

    RoomFrame(Furniture furniture, Seat seat, User person, List<Room> rooms, RoomScreen shown, Acts acts) {
        this.furniture = furniture;
        this.seat = seat;
        this.person = person;
        this.acts = acts;
        this.status = new StatusBar(furniture.texts(), acts.about());
        this.line = new StatusLine(furniture, seat, status);
        this.frame = new StationFrame(rail(rooms, shown), bar(shown.top().get()), status, shown.node());
        this.top = shown.top().subscribe(this::show);
    }

    Node node() {
        return frame;
    }

    /// Nothing in the frame can be pressed any more; `strip` at the foot can.
    void lock(Node strip) {
        frame.getLeft().setMouseTransparent(true);
        frame.getCenter().setMouseTransparent(true);
        frame.setBottom(strip);
    }

    /// Puts something in the place of the status bar; empty puts the status bar back.
    void foot(Optional<Node> node) {
        frame.setBottom(node.orElse(status));
    }

    /// The room is left.
    void close() {
        top.unsubscribe();
        line.stop();
    }

    private Rail rail(List<Room> rooms, RoomScreen shown) {
        var rail = new Rail(
                furniture.texts(),
                entries(rooms, false),
                entries(rooms, true),
                entry -> rooms.stream()
                        .filter(room -> RoomEntries.id(room).equals(entry.id()))
                        .forEach(acts.go()));
        rail.select(RoomEntries.id(shown.room()));
        return shown.isStation() ? rail : rail.atDesk();
    }

    private static List<RailEntry> entries(List<Room> rooms, boolean atFoot) {
        return rooms.stream()
                .filter(room -> RoomEntries.isAtFoot(room) == atFoot)
                .map(RoomEntries::of)
                .toList();
    }

    private TopBar bar(RoomTop now) {
        title = now.title();
        return fill(new TopBar(furniture.texts(), now.title(), who(), acts.lock()), now);
    }

    private Who who() {
        return seat.isPractice()
                ? new Who(Say.asIs("?"), Say.key("shell.demo-user"), Say.key("shell.all-roles"))
                : Persons.who(person);
    }

    private TopBar fill(TopBar bar, RoomTop now) {
        return bar.context(now.document(), now.fields()).chips(chips(now));
    }

    private void show(RoomTop now) {
        var middle = (BorderPane) frame.getCenter();
        if (now.title().equals(title) && middle.getTop() instanceof TopBar bar) {
            fill(bar, now);
        } else {
            middle.setTop(bar(now));
        }
    }

    private Node[] chips(RoomTop now) {
        var chips = new ArrayList<Node>();
        if (seat.isPractice() && !now.chips().contains(PRACTICE)) {
            chips.add(chip(PRACTICE));
        }
        if (Rooms.of(person.role()).isReadOnly()) {
            chips.add(new Chip(furniture.texts(), "mdi2e-eye-outline", Say.nothing(), Say.key("shell.read-only")));
        }
        now.chips().forEach(say -> chips.add(chip(say)));
        return chips.toArray(Node[]::new);
    }

    private Chip chip(Say say) {
        return say.equals(PRACTICE)
                ? new Chip(furniture.texts(), "mdi2s-school-outline", Say.nothing(), say).practice()
                : new Chip(furniture.texts(), "mdi2p-package-variant-closed", Say.nothing(), say);
    }
}
