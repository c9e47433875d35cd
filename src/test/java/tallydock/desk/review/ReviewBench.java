package tallydock.desk.review;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.room.RoomTarget;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.rooms.FakeDoors;
import tallydock.desk.rooms.PhotoBench;
import tallydock.desk.rooms.Places;
import tallydock.desk.rooms.Reports;
import tallydock.desk.rooms.Trial;
import tallydock.desk.rooms.Window;
import tallydock.domain.people.Role;

/// The room of discrepancies with sample cases.
final class ReviewBench {
    SampleCases source = SampleCases.filled();
    private Optional<PhotoBench> photos = Optional.empty();
    private final Reports reports = new Reports();
    final SampleBinding binding = new SampleBinding();
    final FakeDoors doors = new FakeDoors(Role.SUPERVISOR);
    private final AtomicReference<ReviewRoom> room = new AtomicReference<>();

    /// Photos of the present cases.
    PhotoBench photos() {
        if (photos.isEmpty()) {
            photos = Optional.of(new PhotoBench(source.surprise.station()));
        }
        return photos.orElseThrow();
    }

    /// Somebody adds files to the case that is looked at.
    void adds(Window window, String... names) {
        photos().chosen.clear();
        photos().chosen.addAll(List.of(names));
        window.press("add-photo");
    }

    ReviewRoom room() {
        return room.get();
    }

    private ReviewRoom build(Texts texts) {
        var needs = new ReviewRoom.Needs(
                source,
                reports.useCase(),
                new Moments(ZoneId.of("UTC")),
                new Places("list.xlsx", "/tmp/"),
                photos().tools(),
                binding);
        var built = new ReviewRoom(Trial.tools(texts, doors, Runnable::run), needs);
        room.set(built);
        return built;
    }

    Window window(Setting setting) {
        var window = new Window(setting, this::build, "review");
        window.act(() -> room().enter(new RoomTarget.AsItWas()));
        return window;
    }

    static void choose(Window window, int row) {
        var table = window.table("cases");
        window.act(() -> {
            table.getSelectionModel().select(row);
            table.getOnMouseClicked().handle(null);
        });
    }
}
