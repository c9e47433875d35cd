package tallydock.desk.shipments;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.room.RoomTarget;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.rooms.FakeDoors;
import tallydock.desk.rooms.Places;
import tallydock.desk.rooms.Reports;
import tallydock.desk.rooms.Trial;
import tallydock.desk.rooms.Window;
import tallydock.desk.shipments.intake.Intake;
import tallydock.desk.shipments.intake.IntakeModel;
import tallydock.domain.document.Place;
import tallydock.domain.document.Problem;
import tallydock.domain.document.ProblemCode;
import tallydock.domain.document.Refusal;
import tallydock.domain.document.RefusalCode;
import tallydock.domain.fact.InboundFact;
import tallydock.domain.people.Role;

/// The room of shipments with sample shipments, a person who always chooses the same files, and a reading of files that
/// each test can replace.
final class ShipmentsBench {
    final SampleShelf shelf = SampleShelf.filled();
    final Reports reports = new Reports();
    final List<InboundFact> told = new ArrayList<>();
    Executor work = Runnable::run;
    FakeDoors doors = new FakeDoors(Role.SUPERVISOR);
    IntakeModel.Reading reading = (_, _, _) -> new Intake.Refused(new Refusal(RefusalCode.NO_TABLE, Place.FILE));
    private final AtomicReference<ShipmentsRoom> room = new AtomicReference<>();

    ShipmentsRoom room() {
        return room.get();
    }

    private ShipmentsRoom build(Texts texts) {
        var needs = new ShipmentsRoom.Needs(
                shelf,
                (file, context, progress) -> reading.run(file, context, progress),
                reports.useCase(),
                (shipment, fact, by) -> told.add(fact),
                new Moments(ZoneId.of("UTC")),
                new Places("C:\\lists\\list.xlsx", "/tmp/"));
        var tools = Trial.tools(texts, doors, job -> work.execute(job));
        var built = new ShipmentsRoom(tools, tools, needs);
        room.set(built);
        return built;
    }

    Window window(Setting setting) {
        var window = new Window(setting, this::build, "shipments");
        window.act(() -> room().enter(new RoomTarget.AsItWas()));
        return window;
    }

    Window withFirstChosen(Setting setting) {
        var window = window(setting);
        window.act(() -> room().enter(new RoomTarget.OfShipment(SampleShelf.id(1), Optional.empty())));
        return window;
    }

    /// A packing list with so many rows, and so many things to look at.
    static Intake.Read read(long rows, int problems) {
        var one = new Problem(
                ProblemCode.MISSING_PO,
                Optional.of(new Place(Optional.of("Sheet1"), Optional.of(47), Optional.of("C"))),
                Map.of());
        return new Intake.Read(
                Intake.Kind.PACKING_LIST,
                rows,
                "PO-9",
                Stream.generate(() -> one).limit(problems).toList());
    }
}
