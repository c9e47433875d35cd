package tallydock.desk.people;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import tallydock.desk.gallery.Setting;
import tallydock.desk.rooms.RoomShots;
import tallydock.desk.rooms.Window;
import tallydock.usecase.people.AddUser;

/// Writes pictures of the room of people: `PeopleShots DIR [PART-OF-SETTING-NAME]`.
public final class PeopleShots {
    private static final Map<String, Function<Setting, Window>> STATES = new LinkedHashMap<>();

    static {
        state("list", _ -> {}, _ -> {});
        state("empty", bench -> bench.office.people.clear(), _ -> {});
        state("cannot-read", bench -> bench.office.broken = true, _ -> {});
        state("person", _ -> {}, window -> PeopleBench.choose(window, 1));
        state("locked", _ -> {}, window -> PeopleBench.choose(window, 2));
        state("leaver", _ -> {}, window -> PeopleBench.choose(window, 3));
        state("new-pin", _ -> {}, window -> {
            PeopleBench.choose(window, 2);
            window.press("new-pin");
        });
        state("edit", _ -> {}, window -> {
            PeopleBench.choose(window, 1);
            window.press("edit-person");
            window.press("role-SUPERVISOR");
        });
        state("add", _ -> {}, window -> window.press("add-person"));
        state("pin-needed", bench -> bench.office.addAnswer = new AddUser.Result.PinNeeded(), PeopleShots::add);
        state("badge", _ -> {}, PeopleShots::add);
    }

    private PeopleShots() {}

    public static void main(String[] args) {
        RoomShots.draw(args, STATES);
    }

    private static void state(String name, Consumer<PeopleBench> before, Consumer<Window> then) {
        STATES.put(name, setting -> {
            var bench = new PeopleBench();
            before.accept(bench);
            var window = bench.window(setting);
            then.accept(window);
            return window;
        });
    }

    private static void add(Window window) {
        window.press("add-person");
        window.type("person-name", "Chen Yu");
        window.press("add-now");
    }
}
