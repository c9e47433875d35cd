package tallydock.desk.receive;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import tallydock.desk.gallery.FxRoom;
import tallydock.desk.kit.Background;
import tallydock.desk.kit.device.ScaleStates;
import tallydock.desk.kit.device.StationScales;
import tallydock.desk.kit.picture.ModuleMatrix;
import tallydock.desk.kit.picture.Pictogram;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.room.RoomTarget;
import tallydock.desk.kit.sound.Sound;
import tallydock.desk.kit.sound.Sounds;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.receive.DueShipments.DueShipment;
import tallydock.desk.rooms.PhotoBench;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.device.PortName;
import tallydock.domain.device.scale.ScaleWish;
import tallydock.domain.digest.Bytes;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.CountMode;
import tallydock.domain.fact.InboundFact;
import tallydock.domain.people.Deed;
import tallydock.domain.people.UserId;
import tallydock.domain.receiving.InboundState;
import tallydock.domain.receiving.TallyFold;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.ShipmentPlan;
import tallydock.domain.site.SiteId;
import tallydock.domain.site.StationId;
import tallydock.domain.station.told.StationRules;
import tallydock.usecase.CountShipment;
import tallydock.usecase.FactLog;
import tallydock.usecase.MemoryStation;
import tallydock.usecase.Plans;
import tallydock.usecase.ReceiveAtStation;
import tallydock.usecase.StationIdentity;
import tallydock.usecase.StorageFault;
import tallydock.usecase.inbound.TellInbound;

/// The counting room on a bench: a store in memory, sounds and timers that only note, a clerk who scans every
/// three seconds.
final class Bench {
    static final Actor SUPERVISOR = new Actor("supervisor");

    final List<Sound> sounds = new ArrayList<>();
    final List<Node> modals = new ArrayList<>();
    final List<Deed> asked = new ArrayList<>();
    final List<RuntimeException> failures = new ArrayList<>();
    final List<Timer> timers = new ArrayList<>();
    final Deque<Runnable> jobs = new ArrayDeque<>();
    final BooleanProperty offline = new SimpleBooleanProperty();
    final MemoryStation station;
    final ScaleStates scaleStates = new ScaleStates();
    final List<PortName> zeroed = new ArrayList<>();
    final List<PortName> tared = new ArrayList<>();
    final StationScales scales = new StationScales(scaleStates, (port, wish) -> {
        if (wish == ScaleWish.ZERO) {
            zeroed.add(port);
        } else {
            tared.add(port);
        }
    });
    final PhotoBench photos;
    final LabelBench labels;
    final Texts texts;
    final ReceiveRoom room;
    private final ShipmentPlan plan;
    UserId clerk = new UserId(new UUID(0, 7));
    boolean supervisorComes = true;
    private boolean holdsJobs;
    private boolean diskFull;
    private Instant now = MemoryStation.NOON;

    record Timer(Duration delay, Runnable act) {}

    Bench(ShipmentPlan plan, String... registered) {
        this(plan, Language.ENGLISH, registered);
    }

    Bench(ShipmentPlan plan, Language language, String... registered) {
        this.plan = plan;
        this.station = new MemoryStation(plan);
        this.photos = new PhotoBench(station);
        this.labels = new LabelBench(station);
        for (var sku : registered) {
            station.registers(sku);
        }
        this.texts = FxRoom.on(() -> new Texts(language));
        this.room = FxRoom.on(() -> new ReceiveRoom(tools(), parts()));
    }

    private DeskTools tools() {
        Executor work = job -> {
            if (holdsJobs) {
                jobs.add(job);
            } else {
                job.run();
            }
        };
        return new DeskTools(texts, new Background(work), heard(), Bench::code, new Hall(this), () -> now);
    }

    private Sounds heard() {
        return new Sounds() {
            @Override
            public void play(Sound sound) {
                sounds.add(sound);
            }

            @Override
            public void settle() {
                // Only what is played is noted.
            }
        };
    }

    private ReceiveParts parts() {
        var shipments = new BenchShipments(plan, station);
        FactLog log = drafts -> {
            if (diskFull) {
                throw new StorageFault(StorageFault.Reason.DISK_FULL, "no space");
            }
            return station.append(drafts);
        };
        var counting = new CountShipment.Ports(log, station, shipments, station, station);
        var receiving = new ReceiveAtStation.Ports(
                counting, _ -> TallyFold.of(station.log()), shipments, _ -> InboundState.of(station.log()));
        return new ReceiveParts(
                receiving,
                StationRules.USUAL,
                new StationIdentity(SiteId.DEFAULT, new StationId(new UUID(0, 1))),
                () -> List.of(new DueShipment(plan.head(), 0, plan.cartons().size())),
                new ReceiveParts.Sight(
                        ZoneOffset.UTC,
                        _ -> Pictogram.BOX,
                        Bench::bars,
                        offline,
                        photos.tools(),
                        scales,
                        labels.labels(receiving)),
                new ReceiveParts.Lookup(
                        new Background(Runnable::run),
                        (_, code, _) -> BenchShipments.close(code),
                        (_, code, _) -> BenchShipments.elsewhere(code)),
                this::later);
    }

    private Runnable later(Duration delay, Runnable act) {
        var timer = new Timer(delay, act);
        timers.add(timer);
        return () -> timers.remove(timer);
    }

    private static Optional<ModuleMatrix> bars(String code) {
        return Optional.of(new ModuleMatrix(List.of("##.#..#".repeat(code.length() + 3))));
    }

    static ModuleMatrix code(String payload) {
        var rows = new ArrayList<String>();
        for (var y = 0; y < 18; y++) {
            var row = new StringBuilder();
            for (var x = 0; x < 18; x++) {
                row.append(x == 0 || y == 17 || ((payload.hashCode() >> ((x * 7 + y * 3) % 31)) & 1) == 1 ? '#' : '.');
            }
            rows.add(row.toString());
        }
        return new ModuleMatrix(rows);
    }

    Bench enter() {
        return does(() -> room.enter(new RoomTarget.AsItWas()));
    }

    /// A supervisor chose that this inbound is counted blind.
    Bench countsBlind() {
        new TellInbound(station, station, () -> now)
                .run(plan.head().id(), new InboundFact.BlindCountChosen(true), SUPERVISOR);
        return this;
    }

    Bench open() {
        return does(() -> room.enter(new RoomTarget.OfShipment(plan.head().id(), Optional.empty())));
    }

    Bench scans(Object... codes) {
        for (var code : codes) {
            scan(3000, code);
        }
        return does(() -> {});
    }

    /// A colleague's station, whose facts have come in, closes a carton after one unit.
    Bench otherStationCounts(int number, String sku) {
        var counting = new MemoryStation(plan, station.log(), 2).registers(sku).counts(CountMode.UNIT);
        counting.scan(MemoryStation.scan(Plans.label(number)));
        counting.scan(MemoryStation.scan(sku));
        counting.scan(MemoryStation.scan(Command.CLOSE.payload()));
        return does(() -> room.enter(new RoomTarget.AsItWas()));
    }

    Bench opensAt(int number) {
        var carton = Optional.of(new CartonNo(Integer.toString(number)));
        return does(() -> room.enter(new RoomTarget.OfShipment(plan.head().id(), carton)));
    }

    Bench scansAfter(long millis, Object code) {
        scan(millis, code);
        return does(() -> {});
    }

    private void scan(long millis, Object code) {
        now = now.plusMillis(millis);
        var raw = code instanceof Command command ? command.payload() : code.toString();
        FxRoom.run(() -> room.scanned(new RawScan(ScanSource.WEDGE, "gun", Bytes.utf8(raw), now)));
        FxRoom.run(() -> {});
    }

    Bench opensCarton(int number) {
        return scans(Plans.label(number));
    }

    boolean presses(Command command) {
        now = now.plusSeconds(3);
        var acted = FxRoom.on(() -> room.pressed(command));
        settles();
        return acted;
    }

    Bench does(Runnable act) {
        FxRoom.run(act);
        settles();
        return this;
    }

    void holdJobs() {
        holdsJobs = true;
    }

    void fillTheDisk() {
        diskFull = true;
    }

    /// What the jobs told the FX thread has been done, and what follows a frame later.
    void settles() {
        FxRoom.run(() -> {});
        FxRoom.frames(3);
    }

    void runJobs() {
        while (!jobs.isEmpty()) {
            jobs.remove().run();
        }
        settles();
    }

    void speaks(Language language) {
        FxRoom.run(() -> texts.speak(language));
    }
}
