package tallydock.desk.people;

import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.picture.ModuleMatrix;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.room.RoomTarget;
import tallydock.desk.kit.text.Moments;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.rooms.FakeDoors;
import tallydock.desk.rooms.LabelBench;
import tallydock.desk.rooms.Trial;
import tallydock.desk.rooms.Window;
import tallydock.domain.people.Role;

/// The room of people with sample people, for an administrator.
final class PeopleBench {
    final LabelBench labels = new LabelBench();
    final SampleOffice office = new SampleOffice();
    final FakeDoors doors = new FakeDoors(Role.ADMINISTRATOR);
    private final AtomicReference<PeopleRoom> room = new AtomicReference<>();

    PeopleRoom room() {
        return room.get();
    }

    private PeopleRoom build(Texts texts) {
        var trial = Trial.tools(texts, doors, Runnable::run);
        var tools = new DeskTools(
                texts, trial.background(), trial.sounds(), PeopleBench::matrix, trial.doors(), trial.clock());
        var needs = new PeopleRoom.Needs(office, new Moments(ZoneId.of("UTC")), PeopleBench::bars);
        var built = new PeopleRoom(tools, needs, labels.ways());
        room.set(built);
        return built;
    }

    private static ModuleMatrix matrix(String payload) {
        return new ModuleMatrix(Collections.nCopies(18, "#.".repeat(9)));
    }

    private static ModuleMatrix bars(String payload) {
        return new ModuleMatrix(List.of("##.#..#".repeat(22)));
    }

    Window window(Setting setting) {
        var window = new Window(setting, this::build, "people");
        window.act(() -> room().enter(new RoomTarget.AsItWas()));
        return window;
    }

    static void choose(Window window, int row) {
        var table = window.table("people");
        window.act(() -> {
            table.getSelectionModel().select(row);
            table.getOnMouseClicked().handle(null);
        });
    }
}
