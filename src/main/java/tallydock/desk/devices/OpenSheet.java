package tallydock.desk.devices;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import tallydock.desk.kit.room.Doors;

/// A box over the room whose own buttons close it.
final class OpenSheet {
    private final Doors doors;
    private Optional<Runnable> closes = Optional.empty();

    OpenSheet(Doors doors) {
        this.doors = doors;
    }

    /// Opens what is made with the act that closes it.
    void open(Function<Runnable, Node> sheet) {
        closes = Optional.of(doors.modal(sheet.apply(() -> closes.ifPresent(Runnable::run))));
    }
}
