package tallydock.app.desk;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tallydock.app.station.OpenStation;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.room.Doors;
import tallydock.desk.kit.room.RoomScreen;

/// The rooms this program has. One line here is one room more.
final class RoomList {
    private final OpenStation station;
    private final Function<String, DeskTools> tools;

    /// `tools` lends a room its tools; the name is its worker's.
    RoomList(OpenStation station, Function<String, DeskTools> tools) {
        this.station = station;
        this.tools = tools;
    }

    List<RoomScreen> live() {
        return List.of();
    }

    List<RoomScreen> practice() {
        return List.of();
    }
}
