package tallydock.desk.shell;

import java.time.InstantSource;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import tallydock.desk.kit.room.AcceptsScan;
import tallydock.desk.kit.room.RoomScreen;
import tallydock.domain.barcode.BadgeCode;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.CommandKey;
import tallydock.domain.barcode.CommandPlace;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.device.keyboard.KeyBurst;
import tallydock.domain.digest.Bytes;
import tallydock.domain.recording.RecordedScan;
import tallydock.domain.recording.WhyIgnored;

/// Where each scan and each key goes: badges to signing in, the shell's own commands to the shell, a scan that a field
/// asked for into that field, everything else to the room.
final class ScanPath implements ScanRouter.Listener {
    /// What the path leads to.
    interface Ends {
        /// The room that is shown and may act; empty while nobody is signed in.
        Optional<RoomScreen> room();

        Optional<Node> focused();

        boolean isModalOpen();

        /// Nobody may act until somebody signs in.
        boolean isLocked();

        /// Empty for what has a badge's shape and was not read well.
        void badge(Optional<BadgeCode> badge);

        void command(Command command);

        /// A command that may be a digit of a PIN. True when somebody is asked for one, and it went there.
        boolean pin(Command command);

        /// Esc, before any room. True when it closed something.
        boolean escape();

        /// The hidden key for whoever builds screens.
        void gallery();

        /// The scan was not whole.
        void misread();

        /// Keeps a scan for the test bench. Badges and digits of PINs are never among them.
        void tape(RecordedScan scan);

        /// A scan that nobody here can take.
        void unwanted();
    }

    private static final String DEVICE = "keyboard";

    /// The one key that acts at a station without being a command of the table: the room takes it.
    private static final KeyCode TYPE_A_CODE = KeyCode.F9;

    private final Ends ends;
    private final InstantSource clock;

    ScanPath(Ends ends, InstantSource clock) {
        this.ends = ends;
        this.clock = clock;
    }

    @Override
    public void scanned(KeyBurst keys, boolean followsTyping) {
        var sent = Bytes.utf8(keys.sent());
        var timing = Optional.of(keys.timing());
        route(new RawScan(ScanSource.WEDGE, DEVICE, sent, clock.instant(), timing, Optional.empty()), followsTyping);
    }

    @Override
    public void onScreen(KeyBurst keys, String device) {
        route(new RawScan(ScanSource.SCREEN, device, Bytes.utf8(keys.sent()), clock.instant()), false);
    }

    /// A scan came whole, from a device that is no keyboard.
    void taken(RawScan scan) {
        route(scan, false);
    }

    /// What came of a device that is no keyboard had no end, or was too long.
    void torn(RawScan scan) {
        ends.tape(RecordedScan.of(scan).but(WhyIgnored.NO_END));
        ends.misread();
    }

    private void route(RawScan scan, boolean followsTyping) {
        var text = ScanText.of(scan);
        if (BadgeCode.looksLikeOne(text.code())) {
            ends.badge(BadgeCode.parse(text.code()));
            return;
        }
        var field = ends.focused().flatMap(AcceptsScan::of);
        if (followsTyping && field.isEmpty() && isStation()) {
            ends.tape(RecordedScan.of(scan).but(WhyIgnored.BEGINNING_MISSING));
            ends.misread();
            return;
        }
        var command = Command.parse(text.code());
        if (command.filter(ends::pin).isPresent()) {
            return;
        }
        tape(scan, field.isPresent());
        if (command.filter(this::isOfTheShell).isEmpty()) {
            field.ifPresentOrElse(
                    asked -> asked.setText(text.shown()),
                    () -> ends.room().ifPresentOrElse(room -> room.scanned(scan), ends::unwanted));
        }
    }

    private void tape(RawScan scan, boolean hasField) {
        var recorded = RecordedScan.of(scan);
        ends.tape(hasField || ends.room().isPresent() ? recorded : recorded.but(WhyIgnored.NOBODY));
    }

    /// One of the commands that act everywhere; done when it is.
    private boolean isOfTheShell(Command command) {
        boolean isEverywhere = command.place() == CommandPlace.EVERYWHERE;
        if (isEverywhere) {
            ends.command(command);
        }
        return isEverywhere;
    }

    private boolean isStation() {
        return ends.room().filter(RoomScreen::isStation).isPresent();
    }

    @Override
    public void tooLong() {
        var scan = new RawScan(ScanSource.WEDGE, DEVICE, Bytes.EMPTY, clock.instant());
        ends.tape(RecordedScan.of(scan).but(WhyIgnored.TOO_LONG));
        ends.misread();
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
