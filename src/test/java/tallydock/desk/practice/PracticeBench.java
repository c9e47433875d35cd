package tallydock.desk.practice;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import tallydock.desk.gallery.FxRoom;
import tallydock.desk.kit.Background;
import tallydock.desk.kit.outcome.Level;
import tallydock.desk.kit.pane.Toast;
import tallydock.desk.kit.picture.ModuleMatrix;
import tallydock.desk.kit.report.FilePlaces;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.room.Doors;
import tallydock.desk.kit.room.RoomTarget;
import tallydock.desk.kit.scanner.PlayModel;
import tallydock.desk.kit.scanner.ScreenKeys;
import tallydock.desk.kit.sound.Sound;
import tallydock.desk.kit.sound.SoundSwitch;
import tallydock.desk.kit.sound.Sounds;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.rooms.Recordings;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.CountMode;
import tallydock.domain.people.Deed;
import tallydock.domain.people.Role;
import tallydock.domain.people.Room;
import tallydock.domain.people.User;
import tallydock.domain.people.UserId;
import tallydock.domain.practice.Tour;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.TallyFold;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.shipment.ShipmentId;
import tallydock.domain.shipment.ShipmentPlan;
import tallydock.usecase.CountShipment;
import tallydock.usecase.MemoryStation;
import tallydock.usecase.Shipments;
import tallydock.usecase.StationIdentity;
import tallydock.usecase.TargetFile;
import tallydock.usecase.practice.DemoShipment;
import tallydock.usecase.practice.TourNotes;
import tallydock.usecase.practice.WatchedLog;
import tallydock.usecase.report.ReportResult;

/// A practice room on a log in memory, whose scanner reaches a real count.
final class PracticeBench {
    final List<Sound> heard = new ArrayList<>();
    final List<RuntimeException> failures = new ArrayList<>();
    final List<Node> modals = new ArrayList<>();
    final Kept kept;
    final Texts texts;
    final CountingRoom inner;
    final PracticeRoom room;
    ReportResult reported = new ReportResult.Saved(new TargetFile("/home/demo/demo-report.xlsx"), 9_000);
    int wipes;
    int typeKeys;
    Optional<String> chosen = Optional.of("/home/demo/");
    final List<String> writtenTo = new ArrayList<>();
    final ObjectProperty<Level> asks = new SimpleObjectProperty<>(Level.GO);
    final BooleanProperty offline = new SimpleBooleanProperty();
    final SoundSwitch sound = new SoundSwitch(new Heard());
    final Recordings recordings = new Recordings();
    private final Demo demo;

    /// What survives closing: the log, whether the list is there, and the tour.
    static final class Kept implements TourNotes {
        final MemoryStation station = DemoPlan.station();
        boolean imported;
        Tour tour = Tour.START;

        @Override
        public Tour kept() {
            return tour;
        }

        @Override
        public void keep(Tour next) {
            tour = next;
        }
    }

    PracticeBench(Kept kept, Language language, String page) {
        this.kept = kept;
        this.texts = new Texts(language);
        this.demo = new Demo(kept);
        var log = new WatchedLog(kept.station);
        var counting = CountShipment.resume(
                new CountShipment.Context(
                        DemoPlan.PLAN.head(),
                        CountMode.UNIT,
                        Actor.COMMAND_LINE,
                        new StationIdentity(
                                tallydock.domain.site.SiteId.DEFAULT,
                                new tallydock.domain.site.StationId(new UUID(0, 1)))),
                new CountShipment.Ports(log, kept.station, kept.station, kept.station, kept.station));
        this.inner = new CountingRoom(texts, page, counting::scan);
        var shipment = new DemoShipment(demo, _ -> TallyFold.of(kept.station.log()), kept.station);
        var ports = new PracticePorts(
                shipment,
                _ -> kept.imported = true,
                new PracticePorts.Report(places(), (_, place) -> {
                    writtenTo.add(place);
                    return reported;
                }),
                kept,
                log,
                PracticeBench::bars,
                new PracticePorts.Device(keys(), sound, () -> wipes++, playing()));
        this.room =
                new PracticeRoom(tools().heardThrough(sound), new PracticePorts.Counting(inner, asks, offline), ports);
    }

    private PracticePorts.Playing playing() {
        return new PracticePorts.Playing(new PlayModel(tools(), recordings.means(), false), recordings);
    }

    private ScreenKeys keys() {
        return new ScreenKeys() {
            @Override
            public void scan(String code) {
                room.scanned(MemoryStation.scan(code + "\r"));
            }

            @Override
            public void play(RawScan recorded) {
                room.scanned(recorded);
            }

            @Override
            public void pressTypeKey() {
                typeKeys++;
            }
        };
    }

    private FilePlaces places() {
        return new FilePlaces() {
            @Override
            public Optional<String> sheetToRead(Node near, Say title) {
                throw new AssertionError("practice reads its own list");
            }

            @Override
            public Optional<String> workbookToWrite(Node near, Say title, String offered) {
                return chosen.map(folder -> folder + offered);
            }
        };
    }

    /// On the FX thread, entered and settled.
    static PracticeBench open(Kept kept) {
        var bench = FxRoom.on(() -> new PracticeBench(kept, Language.ENGLISH, "receive-accepted"));
        bench.act(() -> bench.room.enter(new RoomTarget.AsItWas()));
        return bench;
    }

    /// Does something on the FX thread and waits until everything that follows from it is shown.
    void act(Runnable act) {
        FxRoom.run(act);
        // A look at the store may lead to a tour that is kept: three rounds are more than any click needs.
        for (var round = 0; round < 3; round++) {
            FxRoom.run(() -> {});
        }
    }

    /// Clicks the control of this id, wherever in the room it is.
    void click(String id) {
        act(() -> button(id).fire());
    }

    Button button(String id) {
        return (Button) find(room.node(), id).orElseThrow(() -> new AssertionError("no " + id));
    }

    boolean has(String id) {
        return find(room.node(), id).isPresent();
    }

    // Graphics of buttons and contents of scroll panes hang under their skins only once there is a scene.
    private static Optional<Node> find(Node from, String id) {
        if (id.equals(from.getId())) {
            return Optional.of(from);
        }
        List<Node> children = from instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.of();
        return (from instanceof ScrollPane pane ? List.of(pane.getContent()) : children)
                .stream().flatMap(child -> find(child, id).stream()).findFirst();
    }

    private DeskTools tools() {
        return new DeskTools(
                texts,
                new Background(Runnable::run),
                new Heard(),
                PracticeBench::bars,
                new Ways(),
                InstantSource.system());
    }

    /// Some pattern of bars; it need not be read.
    private static ModuleMatrix bars(String code) {
        var row = new StringBuilder("##.#..#....");
        code.chars()
                .forEach(each -> row.append("#".repeat(1 + each % 3))
                        .append(".".repeat(1 + each % 2))
                        .append("#".repeat(1 + each / 3 % 3))
                        .append(".".repeat(4)));
        return new ModuleMatrix(List.of(row.append("##").toString()));
    }

    private final class Heard implements Sounds {
        @Override
        public void play(Sound sound) {
            heard.add(sound);
        }

        @Override
        public void settle() {
            heard.clear();
        }
    }

    private final class Ways implements Doors {
        @Override
        public User person() {
            return new User(new UserId(new UUID(1, 2)), "Demo user", Role.RECEIVER, false, Optional.empty());
        }

        @Override
        public void go(Room room, RoomTarget target) {
            throw new AssertionError("practice is left by nobody here");
        }

        @Override
        public void authorise(Deed deed, Consumer<Actor> allowed) {
            throw new AssertionError("nothing here needs a supervisor");
        }

        @Override
        public Runnable modal(Node content) {
            modals.add(content);
            return () -> modals.remove(content);
        }

        @Override
        public void toast(Toast toast) {
            throw new AssertionError("a station shows no toast");
        }

        @Override
        public void failed(Say sentence, RuntimeException cause) {
            failures.add(cause);
        }
    }

    private record Demo(Kept kept) implements Shipments {
        @Override
        public Optional<ShipmentHead> find(ShipmentId id) {
            return kept.station.find(id);
        }

        @Override
        public List<ShipmentHead> named(String name) {
            return kept.imported ? kept.station.named(name) : List.of();
        }

        @Override
        public Optional<ShipmentPlan> plan(ShipmentId id) {
            return kept.station.plan(id);
        }

        @Override
        public Optional<CartonNo> cartonLabelled(ShipmentId id, String label) {
            return kept.station.cartonLabelled(id, label);
        }

        @Override
        public Map<Sku, Long> expected(ShipmentId id, CartonNo carton) {
            return kept.station.expected(id, carton);
        }
    }
}
