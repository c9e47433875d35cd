package tallydock.desk.kit.room;

import java.util.List;
import tallydock.desk.kit.text.Say;

/// What the top bar says of a room: its title, the document worked on (empty: none), further fields, and chips that are
/// never cut short (the carton).
public record RoomTop(Say title, String document, List<Say> fields, List<Say> chips) {
    public RoomTop {
        fields = List.copyOf(fields);
        chips = List.copyOf(chips);
    }

    /// A title alone.
    public static RoomTop titled(Say title) {
        return new RoomTop(title, "", List.of(), List.of());
    }
}
