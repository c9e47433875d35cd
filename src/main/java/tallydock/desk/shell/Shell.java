package tallydock.desk.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tallydock.desk.kit.device.ScanTape;
import tallydock.desk.kit.room.RoomScreen;
import tallydock.desk.kit.sound.FxLater;
import tallydock.desk.kit.sound.Sound;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.text.Say;
import tallydock.domain.barcode.BadgeCode;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.repair.Meant;
import tallydock.domain.device.keyboard.KeyBurst;
import tallydock.domain.device.keyboard.LongBurst;
import tallydock.domain.fact.IgnoredScan;
import tallydock.domain.recording.RecordedScan;
import tallydock.domain.recording.WhyIgnored;

/// The window's content from the first start to the end: first start, sign-in, rooms. It says where scans and keys go.
public final class Shell {
    private static final Logger LOG = LoggerFactory.getLogger(Shell.class);
    private static final Duration LOCK_AFTER = Duration.minutes(10);
    private static final java.time.Duration BETWEEN_SOUNDS = java.time.Duration.ofMillis(1200);
    private static final List<Sound> MAIN_SOUNDS =
            List.of(Sound.ACCEPT, Sound.LINE, Sound.COMPLETE, Sound.WARN, Sound.DUPLICATE, Sound.UNDO);

    private final Furniture furniture;
    private final Exits exits;
    private final Overlay overlay;
    private final ScanPath path;
    private final ScanGate gate;
    private final PauseTransition silence = new PauseTransition(LOCK_AFTER);
    private final ScanTape tape = new ScanTape();
    private Optional<Session> session = Optional.empty();
    private boolean isMoving;

    public Shell(Furniture furniture, Exits exits) {
        this.furniture = furniture;
        this.exits = exits;
        this.overlay = new Overlay(furniture);
        this.path = new ScanPath(new PathEnds(), furniture.clock());
        this.gate = new ScanGate(furniture.background().screen(), new GateScreen());
        overlay.node().sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(_ -> lead());
        silence.setOnFinished(_ -> session.filter(now -> !now.isPractice()).ifPresent(Session::lock));
        overlay.node().addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> silence.playFromStart());
    }

    /// For the window's scene.
    public Region node() {
        return overlay.node();
    }

    /// For the router of keys.
    public ScanRouter.Listener scans() {
        return new Stirring();
    }

    /// A scan came from a device that is no keyboard: it goes where the keyboard's scans go. FX thread.
    public void taken(RawScan scan) {
        silence.playFromStart();
        path.taken(scan);
    }

    /// The same on the thread of the device: what need not wait for the screen does not.
    public void heard(RawScan scan) {
        gate.take(scan);
    }

    /// Says anew where plain scans go: who is there, what is shown or what has the focus is another.
    private void lead() {
        gate.lead(session.filter(_ -> !isMoving && path.isFree()).flatMap(Session::plainScans));
    }

    /// A message on a line had no end, or was longer than any barcode.
    public void misread(RawScan scan) {
        path.misread(scan);
    }

    /// The last scans as they came.
    public ScanTape tape() {
        return tape;
    }

    /// Lets something float over every room until the station is left or locked; empty takes it away.
    public void afloat(Optional<Node> node) {
        overlay.afloat(node);
    }

    /// Shows something before any station is open: the first start, or why a store does not open.
    public void before(Node node) {
        session = Optional.empty();
        isMoving = false;
        lead();
        overlay.clear();
        overlay.face(node);
    }

    /// Another station is about to be opened, and the one that is open may be closed for it.
    public void move() {
        isMoving = true;
        lead();
    }

    /// Takes the seat at an opened station.
    public void sit(Seat seat) {
        overlay.clear();
        var next = new Session(furniture, seat, exits, overlay, this::lead);
        session = Optional.of(next);
        isMoving = false;
        lead();
        next.begin();
    }

    /// Something nobody foresaw: the log has it all, the person a sentence and a code.
    public void unexpected(Throwable cause) {
        LOG.error("unexpected", cause);
        overlay.failure(Failures.of(cause));
    }

    private void hear(List<Sound> sounds) {
        if (!sounds.isEmpty()) {
            furniture.sounds().play(sounds.getFirst());
            new FxLater().after(BETWEEN_SOUNDS, () -> hear(sounds.subList(1, sounds.size())));
        }
    }

    private void act(Command command) {
        switch (command) {
            case LANG -> {
                var now = furniture.texts().language().get();
                furniture.texts().speak(now == Language.ENGLISH ? Language.CHINESE : Language.ENGLISH);
                furniture.sounds().play(Sound.COMMAND);
            }
            case SOUND -> hear(MAIN_SOUNDS);
            case LOCK -> session.ifPresent(Session::lock);
            default -> overlay.openOwn(Say.key("shell.help"), new HelpSheet(furniture, overlay::close));
        }
    }

    /// Scans and keys keep the station unlocked.
    private final class Stirring implements ScanRouter.Listener {
        @Override
        public void scanned(KeyBurst keys, Meant meant, boolean followsTyping) {
            silence.playFromStart();
            path.scanned(keys, meant, followsTyping);
        }

        @Override
        public void onScreen(KeyBurst keys, String device) {
            silence.playFromStart();
            path.onScreen(keys, device);
        }

        @Override
        public boolean isLocked() {
            return session.flatMap(Session::open).isEmpty();
        }

        @Override
        public void tooLong(LongBurst keys) {
            path.tooLong(keys);
        }

        @Override
        public void composed(String text) {
            path.composed(text);
        }

        @Override
        public boolean key(KeyEvent event) {
            silence.playFromStart();
            return path.key(event);
        }
    }

    private final class GateScreen implements ScanGate.Screen {
        @Override
        public void take(RawScan scan) {
            taken(scan);
        }

        @Override
        public void passed(RawScan scan) {
            silence.playFromStart();
            path.passed(scan);
        }
    }

    private final class PathEnds implements ScanEnds {
        @Override
        public Optional<RoomScreen> room() {
            return session.flatMap(Session::open);
        }

        @Override
        public Optional<Node> focused() {
            return Optional.ofNullable(overlay.node().getScene())
                    .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()));
        }

        @Override
        public boolean isModalOpen() {
            return overlay.isBoxOpen();
        }

        @Override
        public boolean isBarred() {
            return overlay.isOwnOpen();
        }

        @Override
        public boolean isLocked() {
            return session.filter(Session::isLocked).isPresent();
        }

        @Override
        public void badge(Optional<BadgeCode> badge) {
            session.ifPresentOrElse(
                    now -> now.badge(badge), () -> furniture.sounds().play(Sound.KNOCK));
        }

        @Override
        public void command(Command command) {
            act(command);
        }

        @Override
        public boolean pin(Command command) {
            return session.flatMap(Session::asked)
                    .filter(model -> PinCodes.type(model, command))
                    .isPresent();
        }

        @Override
        public boolean escape() {
            return overlay.closeOwn();
        }

        @Override
        public void gallery() {
            exits.gallery().run();
        }

        @Override
        public void ignored(IgnoredScan scan) {
            if (IgnoredWords.isHeard(scan.why())) {
                furniture.sounds().play(Sound.KNOCK);
            }
            if (scan.why() != IgnoredScan.Why.BROKEN_BADGE) {
                tape.ignored(scan.scan(), WhyIgnored.of(scan.why()));
            }
            session.ifPresent(now -> now.ignored(scan));
        }

        @Override
        public void queued() {
            lead();
        }

        @Override
        public void tape(RawScan scan) {
            tape.put(RecordedScan.of(scan));
        }

        @Override
        public void stuck(RawScan scan) {
            session.ifPresent(now -> now.stuck(IgnoredWords.stuck(scan)));
        }

        @Override
        public void ask(Meant.Perhaps perhaps, Consumer<Meant> answer) {
            session.ifPresentOrElse(now -> now.ask(perhaps, answer), () -> answer.accept(perhaps.by(_ -> false)));
        }
    }
}
