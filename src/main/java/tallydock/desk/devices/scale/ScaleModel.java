package tallydock.desk.devices.scale;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tallydock.desk.devices.scale.SetUp.Note;
import tallydock.desk.devices.scale.SetUp.Stage;
import tallydock.desk.kit.device.ScaleStates;
import tallydock.desk.kit.room.DeskTools;
import tallydock.desk.kit.text.Say;
import tallydock.domain.device.LineScale;
import tallydock.domain.device.LineSettings;
import tallydock.domain.device.LineState;
import tallydock.domain.device.PortName;
import tallydock.domain.device.scale.Lesson;
import tallydock.domain.device.scale.ScaleFamily;
import tallydock.domain.device.scale.ScaleProtocol;
import tallydock.domain.device.scale.ScaleWish;
import tallydock.domain.device.scale.TaughtFrame;
import tallydock.domain.device.scale.WeightUnit;
import tallydock.domain.fact.Actor;
import tallydock.domain.people.Deed;
import tallydock.usecase.device.LineScales.Finding;
import tallydock.usecase.device.LineScales.Overhearing;
import tallydock.usecase.device.LineScales.Trial;

/// The scales of the station, and the one that is being set up.
public final class ScaleModel {
    private final DeskTools tools;
    private final ScaleOffice office;
    private final ScaleStates states;
    private final ObservableList<PortName> ports = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<SetUp>> setUp = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final OverheardFrames frames = new OverheardFrames();
    private Optional<Trial> trial = Optional.empty();
    private Actor actor = Actor.PROGRAM;
    private Runnable changed = () -> {};

    public ScaleModel(DeskTools tools, ScaleOffice office, ScaleStates states) {
        this.tools = tools;
        this.office = office;
        this.states = states;
    }

    ScaleStates states() {
        return states;
    }

    /// The ports a scale may be on.
    ObservableList<PortName> ports() {
        return ports;
    }

    ReadOnlyObjectProperty<Optional<SetUp>> setUp() {
        return setUp.getReadOnlyProperty();
    }

    /// The newest that came while it is taught.
    ReadOnlyStringProperty sample() {
        return frames.newest();
    }

    /// Called when a port was taken for a scale, or left by one.
    public void onChanged(Runnable act) {
        changed = act;
    }

    /// Looks the ports up anew.
    public void look() {
        run(office::freePorts, ports::setAll);
    }

    /// Nobody looks any more.
    public void leave() {
        endTrial();
        setUp.set(Optional.empty());
    }

    void ask(LineScale scale, ScaleWish wish) {
        office.ask(scale.port(), wish);
    }

    /// Begins to set up the scale on this port: one that is new is found out at once.
    void begin(PortName port) {
        tools.doors().authorise(Deed.CHANGE_SETTINGS, allowed -> {
            actor = allowed;
            stage(port, new SetUp.Choosing(Note.NOTHING));
            if (scaleOn(port).isEmpty()) {
                find();
            }
        });
    }

    void drop(LineScale scale) {
        tools.doors()
                .authorise(
                        Deed.CHANGE_SETTINGS,
                        allowed -> run(
                                () -> {
                                    office.drop(scale.port(), allowed);
                                    return office.freePorts();
                                },
                                this::free));
    }

    private void free(List<PortName> found) {
        ports.setAll(found);
        changed.run();
    }

    Optional<LineScale> scaleOn(PortName port) {
        return states.all().stream()
                .map(ScaleStates.Standing::scale)
                .filter(scale -> scale.port().equals(port))
                .findFirst();
    }

    /// As it stands, or as scales come.
    LineScale present(PortName port) {
        return scaleOn(port)
                .orElseGet(() -> new LineScale(port, LineSettings.USUAL, ScaleProtocol.of(ScaleFamily.SICS)));
    }

    void choose(LineScale scale) {
        use(scale, Note.NOTHING);
    }

    private void use(LineScale scale, Note note) {
        endTrial();
        run(
                () -> {
                    office.use(scale, actor);
                    return office.freePorts();
                },
                found -> {
                    free(found);
                    stage(scale.port(), new SetUp.Choosing(note));
                });
    }

    void back() {
        endTrial();
        onPort(port -> stage(port, new SetUp.Choosing(Note.NOTHING)));
    }

    void find() {
        onPort(port -> {
            endTrial();
            stage(port, new SetUp.Searching(LineSettings.USUAL, 1, LineScale.SETTINGS.size()));
            begin(() -> office.find(port, new Found(port)));
        });
    }

    void teach() {
        onPort(port -> {
            endTrial();
            frames.clear();
            stage(port, new SetUp.Teaching(Optional.empty(), Note.NOTHING));
            var settings = present(port).settings();
            begin(() -> office.overhear(port, settings, new Overheard(port)));
        });
    }

    /// The weight lies still, and the display shows this.
    void learn(String shown, WeightUnit unit) {
        onPort(port -> {
            var weight = Lesson.shown(shown, unit);
            var learned = weight.flatMap(known -> Lesson.learn(frames.still(), known));
            frames.clear();
            var note = weight.isEmpty() ? Note.NO_NUMBER : learned.isEmpty() ? Note.NOT_LEARNED : Note.TAUGHT;
            stage(port, new SetUp.Teaching(learned, note));
        });
    }

    /// The weight was moved: what came since tells how that looks.
    void finishTeaching(TaughtFrame learned) {
        onPort(port -> {
            var taught = Lesson.moved(learned, frames.all());
            use(new LineScale(port, present(port).settings(), new ScaleProtocol.Taught(taught)), Note.TAUGHT);
        });
    }

    private void onPort(Consumer<PortName> act) {
        setUp.get().map(SetUp::port).ifPresent(act);
    }

    private void stage(PortName port, Stage stage) {
        setUp.set(Optional.of(new SetUp(port, stage)));
    }

    private void begin(Supplier<Trial> begin) {
        run(begin, begun -> {
            endTrial();
            trial = Optional.of(begun);
            if (!isTrying()) {
                endTrial();
            }
        });
    }

    private boolean isTrying() {
        return setUp.get()
                .filter(now -> now.stage() instanceof SetUp.Searching || now.stage() instanceof SetUp.Teaching)
                .isPresent();
    }

    private void endTrial() {
        var over = trial;
        trial = Optional.empty();
        over.ifPresent(begun -> run(
                () -> {
                    begun.close();
                    return begun;
                },
                _ -> {}));
    }

    private <T> void run(Supplier<T> work, Consumer<T> then) {
        tools.background().run(work, then, cause -> tools.doors().failed(Say.key("scale.failed"), cause));
    }

    /// Whether the stage still is one of this kind: what comes late is not listened to.
    private boolean isAt(PortName port, Class<? extends Stage> kind) {
        return setUp.get()
                .filter(now -> now.port().equals(port) && kind.isInstance(now.stage()))
                .isPresent();
    }

    private final class Found implements Finding {
        private final PortName port;

        Found(PortName port) {
            this.port = port;
        }

        @Override
        public void trying(LineSettings settings, int step, int steps) {
            show(new SetUp.Searching(settings, step, steps));
        }

        @Override
        public void found(LineScale scale) {
            if (isAt(port, SetUp.Searching.class)) {
                use(scale, Note.FOUND);
            }
        }

        @Override
        public void notFound(List<String> heard) {
            show(new SetUp.NotFound(heard));
        }

        @Override
        public void refused(LineState state) {
            show(new SetUp.Refused(state));
        }

        private void show(Stage stage) {
            if (isAt(port, SetUp.Searching.class)) {
                stage(port, stage);
            }
        }
    }

    private final class Overheard implements Overhearing {
        private final PortName port;

        Overheard(PortName port) {
            this.port = port;
        }

        @Override
        public void heard(String seen) {
            if (isAt(port, SetUp.Teaching.class)) {
                frames.add(seen);
            }
        }

        @Override
        public void stands(LineState state) {
            if (isAt(port, SetUp.Teaching.class) && !state.isWell()) {
                stage(port, new SetUp.Refused(state));
            }
        }
    }
}
