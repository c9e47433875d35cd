package tallydock.desk.shell;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import tallydock.desk.gallery.FxRoom;
import tallydock.desk.kit.room.RoomFace;
import tallydock.desk.kit.room.RoomScreen;
import tallydock.desk.kit.room.RoomTarget;
import tallydock.desk.kit.room.RoomTop;
import tallydock.desk.kit.text.Say;
import tallydock.domain.barcode.BadgeCode;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.barcode.repair.KeyRepair;
import tallydock.domain.barcode.repair.Meant;
import tallydock.domain.device.keyboard.KeyBurst;
import tallydock.domain.device.keyboard.KeyboardTraits;
import tallydock.domain.device.keyboard.ScanEnd;
import tallydock.domain.device.keyboard.ScanTiming;
import tallydock.domain.digest.Bytes;
import tallydock.domain.fact.IgnoredScan;
import tallydock.domain.fact.IgnoredScan.Why;
import tallydock.domain.people.Room;
import tallydock.scanner.wedge.KeyboardScanner;
import tallydock.scanner.wedge.WedgeProfile;

/// A window with some controls, the real router and decoder in front of them, a room that notes what reaches it, and a
/// clock that the test moves.
final class Floor implements ScanEnds {
    private static final long MILLI = 1_000_000;
    private static final long FRAME = 20 * MILLI;

    final List<String> scans = new ArrayList<>();
    final List<RawScan> taken = new ArrayList<>();
    final List<Command> commands = new ArrayList<>();
    final List<Command> pressed = new ArrayList<>();
    final List<Optional<BadgeCode>> badges = new ArrayList<>();
    final List<Command> pinKeys = new ArrayList<>();
    final List<RawScan> tape = new ArrayList<>();
    boolean isPinAsked;
    final List<IgnoredScan> ignored = new ArrayList<>();
    final List<String> stuck = new ArrayList<>();
    final Set<String> known = new HashSet<>();
    private final List<Runnable> asked = new ArrayList<>();
    final List<Boolean> frees = new ArrayList<>();
    final Scene scene;
    private final boolean isStation;
    private final ScanRouter router;
    private final ScanPath path = new ScanPath(this, () -> Instant.EPOCH);
    private final AtomicReference<Long> nanos = new AtomicReference<>(0L);

    Floor(boolean isStation, Node... controls) {
        this.isStation = isStation;
        scene = new Scene(new VBox(controls), 400, 300);
        // Without a skin a control takes no keys at all, and every scan would seem to leave it alone.
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        router = new ScanRouter(new KeyboardScanner<>(WedgeProfile.ANY), nanos::get, path);
        router.watch(scene);
    }

    /// Builds one on the FX thread.
    static Floor of(boolean isStation, Node... controls) {
        return FxRoom.on(() -> new Floor(isStation, controls));
    }

    /// What a keyboard scanner sends for a code with Enter, a key each 4 ms.
    void burst(String code) {
        FxRoom.run(() -> {
            code.chars().forEach(c -> key((char) c, 4));
            stroke(KeyCode.ENTER, "\r");
        });
    }

    /// A person's key just before a scan, so that it is not known where the scan begins.
    void torn(String code) {
        FxRoom.run(() -> {
            key(code.charAt(0), 4);
            frames(3);
            key(code.charAt(1), 0);
            code.substring(2).chars().forEach(c -> key((char) c, 4));
            stroke(KeyCode.ENTER, "\r");
        });
    }

    /// A person at a keyboard: a key each 180 ms.
    void type(String text) {
        FxRoom.run(() -> {
            text.chars().forEach(c -> {
                frames(9);
                key((char) c, 0);
            });
        });
        // A key that is no part of any scan lets go what is still held.
        press(KeyCode.F9);
    }

    /// A keyboard scanner sent this, whatever keys that takes.
    void taken(String text) {
        var keys = new KeyBurst(text, new ScanTiming(4000, 4000, 40_000, ScanEnd.ENTER), Set.of(), false);
        FxRoom.run(() -> path.scanned(keys, new KeyRepair(KeyboardTraits.ANY).of(text, false), false));
    }

    /// A scanner on a line sent this.
    void sent(String text) {
        sent("lane 1", text);
    }

    void sent(String device, String text) {
        var scan = new RawScan(ScanSource.SERIAL, device, Bytes.utf8(text), Instant.EPOCH);
        FxRoom.run(() -> path.taken(scan));
    }

    /// An input method shows one text after the other.
    void composes(long millis, String... texts) {
        FxRoom.run(() -> {
            for (var text : texts) {
                nanos.updateAndGet(now -> now + millis * MILLI);
                var target = scene.getFocusOwner();
                Event.fireEvent(
                        target, new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(), text, 0));
            }
        });
    }

    private void frames(int count) {
        for (int frame = 0; frame < count; frame++) {
            nanos.updateAndGet(now -> now + FRAME);
            router.frame();
        }
    }

    private void key(char c, long millis) {
        nanos.updateAndGet(now -> now + millis * MILLI);
        var code = Character.isDigit(c) ? KeyCode.valueOf("DIGIT" + c) : KeyCode.valueOf(String.valueOf(c));
        stroke(code, String.valueOf(c));
    }

    /// Presses one key that is no part of a scan.
    void press(KeyCode code) {
        FxRoom.run(() -> {
            frames(25);
            fire(KeyEvent.KEY_PRESSED, code, KeyEvent.CHAR_UNDEFINED);
            fire(KeyEvent.KEY_RELEASED, code, KeyEvent.CHAR_UNDEFINED);
        });
    }

    private void stroke(KeyCode code, String text) {
        fire(KeyEvent.KEY_PRESSED, code, KeyEvent.CHAR_UNDEFINED);
        fire(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, text);
        fire(KeyEvent.KEY_RELEASED, code, KeyEvent.CHAR_UNDEFINED);
    }

    private void fire(EventType<KeyEvent> type, KeyCode code, String text) {
        var target = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
        Event.fireEvent(target, new KeyEvent(type, text, text, code, false, false, false, false));
    }

    @Override
    public Optional<RoomScreen> room() {
        return Optional.of(new NotingRoom());
    }

    @Override
    public Optional<Node> focused() {
        return Optional.ofNullable(scene.getFocusOwner());
    }

    @Override
    public boolean isModalOpen() {
        return false;
    }

    @Override
    public boolean isBarred() {
        return false;
    }

    @Override
    public boolean isLocked() {
        return false;
    }

    @Override
    public void badge(Optional<BadgeCode> badge) {
        badges.add(badge);
    }

    @Override
    public void command(Command command) {
        commands.add(command);
    }

    @Override
    public boolean pin(Command command) {
        return isPinAsked && pinKeys.add(command);
    }

    @Override
    public boolean escape() {
        return false;
    }

    @Override
    public void gallery() {
        throw new AssertionError("nobody asked for it");
    }

    @Override
    public void ignored(IgnoredScan scan) {
        ignored.add(scan);
    }

    @Override
    public void tape(RawScan scan) {
        tape.add(scan);
    }

    @Override
    public void stuck(RawScan scan) {
        stuck.add(scan.device());
    }

    @Override
    public void ask(Meant.Perhaps perhaps, Consumer<Meant> answer) {
        asked.add(() -> answer.accept(perhaps.by(known::contains)));
    }

    @Override
    public void queued() {
        frees.add(path.isFree());
    }

    /// What is being looked up comes back.
    void answer() {
        FxRoom.run(() -> List.copyOf(asked).forEach(Runnable::run));
    }

    List<Why> reasons() {
        return ignored.stream().map(IgnoredScan::why).toList();
    }

    private final class NotingRoom implements RoomScreen {
        private final RoomFace face = isStation
                ? RoomFace.atStation(Room.RECEIVE, scene.getRoot(), RoomTop.titled(Say.asIs("Room")))
                : RoomFace.atDesk(Room.RECEIVE, scene.getRoot(), RoomTop.titled(Say.asIs("Room")));

        @Override
        public RoomFace face() {
            return face;
        }

        @Override
        public void enter(RoomTarget target) {}

        @Override
        public void leave() {}

        @Override
        public void scanned(RawScan scan) {
            taken.add(scan);
            scans.add(ScanText.of(scan).shown());
        }

        @Override
        public boolean pressed(Command command) {
            pressed.add(command);
            return true;
        }
    }
}
