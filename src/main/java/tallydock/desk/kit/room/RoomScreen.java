package tallydock.desk.kit.room;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.people.Room;

/// One task's room. The shell puts its node in the middle of the frame, binds the top bar to `top`, and hands it every
/// scan and every command key while it is shown, wherever the focus is. All methods are called on the FX thread and
/// return at once.
public interface RoomScreen {
    /// How the room shows itself; always the same one.
    RoomFace face();

    default Room room() {
        return face().room();
    }

    default Node node() {
        return face().node();
    }

    /// What the top bar says now.
    default ReadOnlyObjectProperty<RoomTop> top() {
        return face().top();
    }

    /// Whether this is a scanning station: narrow rail, full screen, no text field at rest.
    default boolean isStation() {
        return face().isStation();
    }

    /// The room is shown from now on; `target` is what was asked for, empty for the room as it was left.
    void enter(RoomTarget target);

    /// Another room is shown from now on.
    void leave();

    /// A scan, exactly as it came. It is never a badge and never one of the commands of the shell itself (language,
    /// sound, lock, help).
    void scanned(RawScan scan);

    /// Who takes plain scans of devices with threads of their own while the room is shown, without a round over the FX
    /// thread; empty while something is open that a scan may be meant for. Changed on the FX thread alone.
    default ObservableValue<Optional<PlainScans>> plainScans() {
        return face().plainScans();
    }

    /// A key that does what a command code does (F2 to F11, Esc, Ctrl+1 to Ctrl+4). False when it means nothing here.
    boolean pressed(Command command);
}
