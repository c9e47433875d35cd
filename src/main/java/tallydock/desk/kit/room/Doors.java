package tallydock.desk.kit.room;

import java.util.function.Consumer;
import javafx.scene.Node;
import tallydock.desk.kit.pane.Toast;
import tallydock.desk.kit.text.Say;
import tallydock.domain.fact.Actor;
import tallydock.domain.people.Deed;
import tallydock.domain.people.Room;
import tallydock.domain.people.User;

/// The ways out of a room: to another room, to a colleague who may allow a deed, to the person in words.
public interface Doors {
    /// Who is signed in.
    User person();

    /// Who is signed in, as the author of a fact.
    default Actor actor() {
        return new Actor(person().id().toString());
    }

    /// Whether the person may do it, alone or with a colleague's leave.
    default boolean isOffered(Deed deed) {
        return deed.canBeAllowedTo(person().role());
    }

    /// Whether a colleague must allow it.
    default boolean isLocked(Deed deed) {
        return !deed.isOpenTo(person().role());
    }

    /// Does `then` in the name of who may: the person, else the colleague who allows it.
    default void allowed(Deed deed, Consumer<Actor> then) {
        if (!isLocked(deed)) {
            then.accept(actor());
        } else if (isOffered(deed)) {
            authorise(deed, then);
        }
    }

    void go(Room room, RoomTarget target);

    /// Asks for a supervisor's badge and PIN on the spot; `allowed` gets whoever allowed it, and is not called
    /// otherwise.
    void authorise(Deed deed, Consumer<Actor> allowed);

    /// Opens a modal over the room; scans stay live inside. Returns what closes it.
    Runnable modal(Node content);

    /// A short notice at the top right of a desk screen, gone after 6 s. Stations never use it.
    void toast(Toast toast);

    /// Something failed that should not: a sentence with the next step and a code to copy; the log has the rest.
    void failed(Say sentence, RuntimeException cause);
}
