package tallydock.desk.shell;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import tallydock.desk.kit.room.AcceptsScan;
import tallydock.desk.kit.room.RoomScreen;
import tallydock.desk.shell.ScanQueue.Arrived;
import tallydock.domain.barcode.BadgeCode;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.CommandKey;
import tallydock.domain.barcode.CommandPlace;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.barcode.repair.Meant;
import tallydock.domain.device.keyboard.KeyBurst;
import tallydock.domain.device.keyboard.LongBurst;
import tallydock.domain.device.keyboard.ScanTiming;
import tallydock.domain.digest.Bytes;
import tallydock.domain.fact.IgnoredScan;
import tallydock.domain.fact.IgnoredScan.Why;
import tallydock.domain.people.Room;

/// Where each scan and each key goes: badges to signing in, the shell's own commands to the shell, a scan that a field
/// asked for into that field, everything else to the room.
final class ScanPath implements ScanRouter.Listener {
    private static final String DEVICE = "keyboard";

    /// The one key that acts at a station without being a command of the table: the room takes it.
    private static final KeyCode TYPE_A_CODE = KeyCode.F9;

    private final ScanEnds ends;
    private final InstantSource clock;
    private final StuckWatch stuck = new StuckWatch();
    private final ScanQueue queue;

    ScanPath(ScanEnds ends, InstantSource clock) {
        this.ends = ends;
        this.clock = clock;
        this.queue = new ScanQueue(this::ask, this::route, this::garbled);
    }

    @Override
    public void scanned(KeyBurst keys, Meant meant, boolean followsTyping) {
        arrived(new Arrived(typed(keys.sent(), keys.timing()), meant, followsTyping));
    }

    @Override
    public void onScreen(KeyBurst keys, String device) {
        taken(new RawScan(ScanSource.SCREEN, device, Bytes.utf8(keys.sent()), clock.instant()));
    }

    private void ask(Meant.Perhaps perhaps, Consumer<Meant> answer) {
        ends.queued();
        ends.ask(perhaps, meant -> {
            answer.accept(meant);
            ends.queued();
        });
    }

    /// Whether a plain scan would reach the room as it is and at once.
    boolean isFree() {
        return queue.isEmpty() && field().isEmpty();
    }

    /// A scan went to the room without coming this way.
    void passed(RawScan scan) {
        watch(scan);
        ends.tape(scan);
    }

    /// A scan came whole, from a device that is no keyboard.
    void taken(RawScan scan) {
        arrived(new Arrived(scan, new Meant.Surely(scan.text()), false));
    }

    private RawScan typed(String sent, ScanTiming timing) {
        return new RawScan(
                ScanSource.WEDGE, DEVICE, Bytes.utf8(sent), clock.instant(), Optional.of(timing), Optional.empty());
    }

    private void arrived(Arrived arrived) {
        watch(arrived.scan());
        queue.take(arrived);
    }

    private void watch(RawScan scan) {
        if (stuck.isStuck(scan)) {
            ends.stuck(scan);
        }
    }

    private Optional<TextInputControl> field() {
        return ends.focused().flatMap(AcceptsScan::of);
    }

    private void ignored(Why why, RawScan scan) {
        ends.ignored(IgnoredScan.of(why, scan));
    }

    private void route(RawScan scan, boolean followsTyping) {
        var text = ScanText.of(scan);
        if (BadgeCode.looksLikeOne(text.code())) {
            badge(scan, BadgeCode.parse(text.code()));
            return;
        }
        var field = field();
        var unusable = unusable(scan, followsTyping && field.isEmpty());
        if (unusable.isPresent()) {
            ignored(unusable.orElseThrow(), scan);
        } else if (Command.parse(text.code())
                .filter(command -> isOfTheShell(command, scan))
                .isEmpty()) {
            field.ifPresentOrElse(asked -> fill(asked, scan), () -> handOn(scan));
        }
    }

    /// A badge lets somebody in: not even a broken one is written down.
    private void badge(RawScan scan, Optional<BadgeCode> badge) {
        ends.badge(badge);
        if (badge.isEmpty()) {
            ignored(Why.BROKEN_BADGE, new RawScan(scan.source(), scan.device(), Bytes.EMPTY, scan.at()));
        }
    }

    private void garbled(RawScan scan) {
        if (showsAll()) {
            route(scan, false);
        } else {
            ignored(Why.OTHER_LAYOUT, scan);
        }
    }

    /// The room of devices shows scans as they come, whatever is wrong with them.
    private boolean showsAll() {
        return ends.room().filter(room -> room.room() == Room.DEVICES).isPresent();
    }

    /// Why nothing may be done with a scan.
    private Optional<Why> unusable(RawScan scan, boolean mayBeCut) {
        if (showsAll()) {
            return Optional.empty();
        }
        if (scan.source() == ScanSource.WEDGE && InputMethodWatch.isComposed(scan.text())) {
            return Optional.of(Why.INPUT_METHOD);
        }
        return mayBeCut && isStation() ? Optional.of(Why.MAYBE_CUT) : ScanFaults.of(scan);
    }

    private void fill(TextInputControl field, RawScan scan) {
        field.setText(ScanText.of(scan).shown());
        ignored(Why.LOOKED_UP, scan);
    }

    private void handOn(RawScan scan) {
        var room = ends.room();
        ends.tape(scan);
        room.ifPresent(there -> there.scanned(scan));
        if (room.isEmpty()) {
            ignored(Why.NOBODY_THERE, scan);
        } else if (room.orElseThrow() instanceof NoRoom) {
            ignored(Why.NOT_TAKEN_HERE, scan);
        } else if (!isStation()) {
            ignored(Why.LOOKED_UP, scan);
        }
    }

    /// A digit of a PIN that somebody is asked for, which is written nowhere, or one of the commands that act
    /// everywhere; done when it is.
    private boolean isOfTheShell(Command command, RawScan scan) {
        if (ends.pin(command)) {
            return true;
        }
        boolean isEverywhere = command.place() == CommandPlace.EVERYWHERE;
        if (isEverywhere) {
            ends.command(command);
            ignored(Why.COMMAND, scan);
        }
        return isEverywhere;
    }

    private boolean isStation() {
        return ends.room().filter(RoomScreen::isStation).isPresent();
    }

    @Override
    public void tooLong(LongBurst keys) {
        var whole = new IgnoredScan.Whole(keys.bytes(), keys.hash());
        ends.ignored(IgnoredScan.beginning(Why.TOO_LONG, typed(keys.head(), keys.timing()), whole));
    }

    @Override
    public void composed(String text) {
        var scan = new RawScan(ScanSource.WEDGE, DEVICE, Bytes.utf8(text), clock.instant());
        ends.ignored(IgnoredScan.of(Why.INPUT_METHOD, scan));
    }

    /// What a device that is no keyboard sent without an end.
    void misread(RawScan scan) {
        ignored(Why.NO_END, scan);
    }

    @Override
    public boolean key(KeyEvent event) {
        if (ends.isLocked()) {
            return true;
        }
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            if (event.getCode() == KeyCode.F12 && event.isControlDown() && event.isShiftDown()) {
                ends.gallery();
                return true;
            }
            var key = CommandKeys.of(event);
            if (key.isPresent() && pressed(key.orElseThrow())) {
                return true;
            }
        }
        return event.getCode() != TYPE_A_CODE && isAtRest();
    }

    /// At a station what is typed does nothing, unless a box or a field is open for it.
    private boolean isAtRest() {
        return isStation() && !ends.isModalOpen() && !isTyping();
    }

    /// Whether what is typed has somewhere to go; elsewhere at a station it does nothing.
    private boolean isTyping() {
        return ends.focused()
                .filter(node -> node instanceof TextInputControl || node instanceof ComboBoxBase<?>)
                .isPresent();
    }

    private boolean pressed(CommandKey key) {
        if (key == CommandKey.ESC && ends.escape()) {
            return true;
        }
        if (ends.isBarred()) {
            return true;
        }
        for (var command : CommandKeys.commands(key)) {
            if (command.place() == CommandPlace.EVERYWHERE) {
                return own(command);
            }
            if (ends.room().filter(room -> room.pressed(command)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// At a station only F1 of the shell's own keys acts: Ctrl and a letter are too easily part of a scan.
    private boolean own(Command command) {
        boolean isOpen = command.key() == CommandKey.F1 || !isStation();
        if (isOpen) {
            ends.command(command);
        }
        return isOpen;
    }
}
