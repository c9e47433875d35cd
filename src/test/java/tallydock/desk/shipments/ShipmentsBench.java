package tallydock.desk.shipments;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.room.RoomTarget;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.rooms.FakeDoors;
import tallydock.desk.rooms.LabelBench;
import tallydock.desk.rooms.Places;
import tallydock.desk.rooms.Reports;
import tallydock.desk.rooms.Trial;
import tallydock.desk.rooms.Window;
import tallydock.domain.fact.InboundFact;
import tallydock.domain.people.Role;

/// The room of shipments with sample shipments, a person who always chooses the same files, and sheets that
/// each test can replace.
final class ShipmentsBench {
    final SampleShelf shelf = SampleShelf.filled();
    final Reports reports = new Reports();
    final SampleOrders orders = new SampleOrders();
    final LabelBench labels = new LabelBench();
    final List<InboundFact> told = new ArrayList<>();
    Executor work = Runnable::run;
    FakeDoors doors = new FakeDoors(Role.SUPERVISOR);
    final FakeSheets sheets = new FakeSheets();
    private final AtomicReference<ShipmentsRoom> room = new AtomicReference<>();

    ShipmentsRoom room() {
        return room.get();
    }

    private ShipmentsRoom build(Texts texts) {
        var needs = new ShipmentsRoom.Needs(
                shelf,
                sheets,
                reports.useCase(),
                (shipment, fact, by) -> told.add(fact),
                orders.erasing(),
                new Moments(ZoneId.of("UTC")),
                new Places("C:\\lists\\list.xlsx", "/tmp/"));
        var tools = Trial.tools(texts, doors, job -> work.execute(job));
        var built = new ShipmentsRoom(tools, tools, tools, needs, labels.office());
        room.set(built);
        return built;
    }

    Window window(Setting setting) {
        var window = new Window(setting, this::build, "shipments", "intake");
        window.act(() -> room().enter(new RoomTarget.AsItWas()));
        return window;
    }

    Window withFirstChosen(Setting setting) {
        var window = window(setting);
        window.act(() -> room().enter(new RoomTarget.OfShipment(SampleShelf.id(1), Optional.empty())));
        return window;
    }
}
