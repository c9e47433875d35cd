package tallydock.desk.review;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.picture.ModuleMatrix;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.room.DeskTools.ScannableCodes;
import tallydock.desk.kit.room.RoomTarget;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.rooms.FakeDoors;
import tallydock.desk.rooms.PhotoBench;
import tallydock.desk.rooms.Places;
import tallydock.desk.rooms.Reports;
import tallydock.desk.rooms.Trial;
import tallydock.desk.rooms.Window;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.InboundFact.QuarantineAnswer;
import tallydock.domain.people.Role;
import tallydock.domain.product.Sku;
import tallydock.usecase.inbound.DecideQuarantine.Goods;

/// The room of discrepancies with sample cases.
final class ReviewBench {
    SampleCases source = SampleCases.filled();
    private Optional<PhotoBench> photos = Optional.empty();
    private final Reports reports = new Reports();
    final List<String> decided = new ArrayList<>();
    boolean inQuarantine = true;
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

    private boolean decide(Goods goods, QuarantineAnswer answer, Actor by) {
        decided.add(String.join(
                " ",
                goods.carton().map(Object::toString).orElse(""),
                goods.sku().map(Sku::code).orElse(""),
                answer.name(),
                by.id()));
        return inQuarantine;
    }

    private ReviewRoom build(Texts texts) {
        var needs = new ReviewRoom.Needs(
                source,
                reports.useCase(),
                new Moments(ZoneId.of("UTC")),
                new Places("list.xlsx", "/tmp/"),
                photos().tools(),
                binding,
                this::decide);
        var built = new ReviewRoom(tools(texts), needs);
        room.set(built);
        return built;
    }

    /// Codes on cards are drawn as a pattern of no meaning.
    private DeskTools tools(Texts texts) {
        var plain = Trial.tools(texts, doors, Runnable::run);
        ScannableCodes codes = _ -> new ModuleMatrix(Collections.nCopies(16, "#.".repeat(8)));
        return new DeskTools(texts, plain.background(), plain.sounds(), codes, plain.doors(), plain.clock());
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
