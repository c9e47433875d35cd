package tallydock.desk.rooms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import tallydock.desk.kit.pane.Toast;
import tallydock.desk.kit.room.Doors;
import tallydock.desk.kit.room.RoomTarget;
import tallydock.desk.kit.text.Say;
import tallydock.domain.fact.Actor;
import tallydock.domain.people.Deed;
import tallydock.domain.people.Role;
import tallydock.domain.people.Room;
import tallydock.domain.people.User;
import tallydock.domain.people.UserId;

/// Doors that note what went through them; every deed asked for is allowed by "boss".
public final class FakeDoors implements Doors {
    private final User person;
    private final List<String> notes = new ArrayList<>();
    private final List<Toast.Kind> toasts = new ArrayList<>();
    private final List<Node> modals = new ArrayList<>();

    public FakeDoors(Role role) {
        person = new User(new UserId(new UUID(7, 7)), "Mei Lin", role, false, Optional.empty());
    }

    public List<String> notes() {
        return notes;
    }

    /// Of each short notice whether it said that something is done.
    public List<Toast.Kind> toasts() {
        return toasts;
    }

    @Override
    public User person() {
        return person;
    }

    @Override
    public void go(Room room, RoomTarget target) {
        notes.add("go " + room + " " + target);
    }

    @Override
    public void authorise(Deed deed, Consumer<Actor> allowed) {
        notes.add("authorise " + deed);
        allowed.accept(new Actor("boss"));
    }

    /// The boxes that are open.
    public List<Node> modals() {
        return modals;
    }

    @Override
    public Runnable modal(Node content) {
        modals.add(content);
        return () -> modals.remove(content);
    }

    @Override
    public void toast(Toast toast) {
        notes.add("toast " + toast.text());
        toasts.add(toast.kind());
    }

    @Override
    public void failed(Say sentence, RuntimeException cause) {
        notes.add("failed " + sentence);
    }
}
