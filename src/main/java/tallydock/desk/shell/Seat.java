package tallydock.desk.shell;

import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import tallydock.desk.kit.room.Doors;
import tallydock.desk.kit.room.RoomScreen;
import tallydock.desk.kit.text.Say;
import tallydock.desk.signin.Gate;
import tallydock.domain.people.Deed;
import tallydock.domain.people.User;

/// An opened station as the shell takes its seat at it. `place` is what people call the station, `zone` the one of its
/// site; `rooms` makes the rooms there are, once.
public record Seat(
        boolean isPractice,
        Say place,
        ZoneId zone,
        Function<Doors, List<RoomScreen>> rooms,
        People people,
        Supplier<StoreNews> news,
        SeatScans scans) {
    /// Whether the disk is nearly full, and how much of tables that are being made anew is made, in
    /// hundredths.
    public record StoreNews(boolean isDiskLow, OptionalInt renewed) {
        static final StoreNews NONE = new StoreNews(false, OptionalInt.empty());
    }

    /// How people prove who they are. All of it blocks.
    public record People(Supplier<List<User>> recent, Gate signIn, Function<Deed, Gate> authorise) {}
}
