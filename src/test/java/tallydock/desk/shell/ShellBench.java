package tallydock.desk.shell;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import tallydock.desk.gallery.FxRoom;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.Background;
import tallydock.desk.kit.frame.Segment;
import tallydock.desk.kit.picture.ModuleMatrix;
import tallydock.desk.kit.room.Doors;
import tallydock.desk.kit.room.RoomScreen;
import tallydock.desk.kit.sound.Sound;
import tallydock.desk.kit.sound.Sounds;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.kit.theme.Look;
import tallydock.desk.rooms.Window;
import tallydock.desk.signin.Gate;
import tallydock.domain.barcode.repair.Meant;
import tallydock.domain.device.keyboard.KeyBurst;
import tallydock.domain.device.keyboard.ScanEnd;
import tallydock.domain.device.keyboard.ScanTiming;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.Entry;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.Ids;
import tallydock.domain.fact.TallyId;
import tallydock.domain.people.Role;
import tallydock.domain.people.Room;
import tallydock.domain.people.User;
import tallydock.domain.people.UserId;
import tallydock.domain.site.SiteId;
import tallydock.domain.site.StationId;
import tallydock.usecase.StationIdentity;
import tallydock.usecase.people.Claim;
import tallydock.usecase.scan.NoteIgnoredScans;

/// A shell in a window, at a station with a person of each role, whose PIN is anything, and three plain rooms.
final class ShellBench {
    final List<String> notes = new ArrayList<>();
    final List<Sound> heard = new ArrayList<>();
    final List<PlainRoom> rooms = FxRoom.on(() -> Stream.of(Room.RECEIVE, Room.SHIPMENTS, Room.DISCREPANCIES)
            .map(PlainRoom::new)
            .toList());
    final List<Draft> written = new ArrayList<>();
    final Window window;
    Gate gate = claim -> new Gate.Verdict.In(claimed(claim));
    Seat.StoreNews news = new Seat.StoreNews(false, OptionalInt.empty());
    private final SimpleObjectProperty<List<Segment>> machine = new SimpleObjectProperty<>(List.of());
    private final AtomicReference<Shell> shell = new AtomicReference<>();
    final AtomicReference<Doors> doors = new AtomicReference<>();
    private final AtomicReference<Look> look = new AtomicReference<>();

    ShellBench(Setting setting, boolean isPractice) {
        window = Window.whole(setting, this::build, "shell", "signin");
        window.act(() -> shell().sit(seat(isPractice)));
    }

    static User person(Role role) {
        return new User(
                new UserId(new UUID(1, role.name().hashCode())),
                role.name().toLowerCase(Locale.ROOT),
                role,
                false,
                Optional.empty());
    }

    private static User claimed(Claim claim) {
        return claim instanceof Claim.ByTile tile
                ? people().stream()
                        .filter(user -> user.id().equals(tile.user()))
                        .findFirst()
                        .orElseThrow()
                : person(Role.SUPERVISOR);
    }

    private static List<User> people() {
        var extra = Stream.iterate(0, number -> number < 7, number -> number + 1)
                .map(number -> new User(
                        new UserId(new UUID(2, number)),
                        "colleague " + number,
                        Role.RECEIVER,
                        false,
                        Optional.empty()));
        return Stream.concat(Stream.of(Role.values()).map(ShellBench::person), extra)
                .toList();
    }

    /// What the foot of the window has to say of this computer from now on.
    void says(Segment segment) {
        window.act(() -> machine.set(List.of(segment)));
    }

    Shell shell() {
        return shell.get();
    }

    Look look() {
        return look.get();
    }

    private Region build(Texts texts, Look dress) {
        look.set(dress);
        var furniture = new Furniture(
                texts,
                dress,
                new Ear(),
                new Background(Runnable::run),
                _ -> new ModuleMatrix(List.of("##", "#.")),
                () -> Instant.parse("2026-11-21T09:56:12Z"),
                machine);
        var exits = new Exits(
                () -> notes.add("practice"),
                () -> notes.add("leave practice"),
                full -> notes.add("full screen " + full),
                () -> notes.add("gallery"));
        shell.set(new Shell(furniture, exits));
        return shell().node();
    }

    private Seat seat(boolean isPractice) {
        var people = new Seat.People(ShellBench::people, claim -> gate.check(claim), _ -> claim -> gate.check(claim));
        Function<Doors, List<RoomScreen>> all = given -> {
            doors.set(given);
            return List.copyOf(rooms);
        };
        return new Seat(isPractice, Say.asIs("Dock B"), ZoneOffset.ofHours(8), all, people, () -> news, scans());
    }

    private List<Entry> write(List<Draft> drafts) {
        written.addAll(drafts);
        return List.of();
    }

    private static final class NoIds implements Ids {
        @Override
        public EventId event() {
            return new EventId(new UUID(3, 3));
        }

        @Override
        public TallyId tally() {
            throw new IllegalStateException("nothing is counted");
        }
    }

    private SeatScans scans() {
        var station = new StationIdentity(new SiteId("main"), new StationId(new UUID(1, 2)));
        return new SeatScans(
                new Background(Runnable::run), _ -> false, new NoteIgnoredScans(this::write, new NoIds(), station));
    }

    PlainRoom room(Room room) {
        return rooms.stream().filter(each -> each.room() == room).findFirst().orElseThrow();
    }

    /// Signs in by tile and PIN.
    void signIn(Role role) {
        window.press("tile-" + person(role).id());
        List.of("2", "4", "9", "1", "7", "3").forEach(this::key);
        key("enter");
    }

    /// Presses a key of the pad that is on top.
    void key(String name) {
        window.act(() -> {
            var pads = List.copyOf(window.scene().getRoot().lookupAll(".keypad"));
            var keys = ((GridPane) pads.getLast()).getChildren();
            var index = name.equals("enter") ? 11 : name.equals("0") ? 10 : Integer.parseInt(name) - 1;
            ((Button) keys.get(index)).fire();
        });
    }

    private static KeyBurst typed(String code) {
        return new KeyBurst(code, new ScanTiming(1000, 2000, 20_000, ScanEnd.ENTER), Set.of(), false);
    }

    void scan(String code) {
        FxRoom.run(() -> shell().scans().scanned(typed(code), new Meant.Surely(code), false));
        window.settle();
    }

    /// The rooms of the rail, from top to foot.
    List<String> rail() {
        return FxRoom.on(() -> window.scene().getRoot().lookupAll(".rail-entry").stream()
                .map(node -> node.getId())
                .toList());
    }

    private final class Ear implements Sounds {
        @Override
        public void play(Sound sound) {
            heard.add(sound);
        }

        @Override
        public void settle() {}
    }
}
