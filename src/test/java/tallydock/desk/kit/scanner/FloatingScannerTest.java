package tallydock.desk.kit.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tallydock.desk.gallery.FxRoom;
import tallydock.desk.gallery.Setting;
import tallydock.desk.kit.device.ScanTape;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.text.Texts;
import tallydock.desk.kit.theme.Theme;
import tallydock.desk.rooms.FakeDoors;
import tallydock.desk.rooms.Recordings;
import tallydock.desk.rooms.Trial;
import tallydock.desk.rooms.Window;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.digest.Bytes;
import tallydock.domain.people.Role;
import tallydock.domain.recording.RecordedScan;
import tallydock.usecase.scan.ScanFiles.Found;

/// The scanner on the screen as it floats over a room.
class FloatingScannerTest {
    private static final Setting COMPACT = new Setting(1366, 768, Language.ENGLISH, Theme.LIGHT, 14);

    private final Recordings recordings = new Recordings();
    private final ScanTape tape = new ScanTape();
    private final AtomicReference<FloatingScanner> scanner = new AtomicReference<>();
    private final AtomicReference<TextField> field = new AtomicReference<>();

    private Window window(Setting setting) {
        return Window.whole(setting, (texts, _) -> lay(texts), "practice");
    }

    private StackPane lay(Texts texts) {
        var tools = Trial.tools(texts, new FakeDoors(Role.ADMINISTRATOR), Runnable::run);
        var play = new PlayModel(tools, recordings.means(), true);
        field.set(new TextField("kept"));
        var floating = new StackPane();
        floating.getStyleClass().add("floating");
        floating.setAlignment(Pos.BOTTOM_RIGHT);
        floating.setPickOnBounds(false);
        scanner.set(new FloatingScanner(
                texts,
                new FloatingScanner.Parts(tape, recordings, play, recordings),
                node -> floating.getChildren().setAll(node.stream().toList())));
        return new StackPane(new VBox(field.get()), floating);
    }

    private Window shown() {
        var window = window(COMPACT);
        window.act(() -> field.get().requestFocus());
        window.act(() -> scanner.get().show());
        return window;
    }

    private static RecordedScan scan(String sent) {
        return RecordedScan.of(new RawScan(ScanSource.WEDGE, "keyboard", Bytes.utf8(sent), Instant.EPOCH));
    }

    private static void press(Scene scene, String id) {
        var node = Objects.requireNonNull(scene.lookup("#" + id), id);
        Event.fireEvent(node, mouse(node));
        if (node instanceof ButtonBase button) {
            button.fire();
        }
    }

    private static MouseEvent mouse(Node node) {
        return new MouseEvent(
                node,
                node,
                MouseEvent.MOUSE_PRESSED,
                4,
                4,
                4,
                4,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null);
    }

    @Test
    void itTakesNoFocusWhenItComesAndWhenItIsClicked() {
        var window = shown();
        window.act(() -> press(window.scene(), "scan-UNDO"));

        assertThat(recordings.sent).containsExactly(Command.UNDO.payload());
        assertThat(window.scene().getFocusOwner()).isSameAs(field.get());
    }

    @Test
    void aTypedCodeIsScannedAndTheFocusGoesBackFirst() {
        var window = shown();
        window.act(() -> press(window.scene(), "scanner-code"));
        window.act(() -> ((TextField) Objects.requireNonNull(window.scene().lookup("#scanner-code"))).requestFocus());
        window.type("scanner-code", " X001ABC123 ");
        window.act(() -> press(window.scene(), "scanner-scan"));

        assertThat(recordings.sent).containsExactly("X001ABC123");
        assertThat(window.scene().getFocusOwner()).isSameAs(field.get());
    }

    @Test
    void codesOfBeforeAreThereToBeClickedEachOnce() {
        var window = shown();
        window.act(() -> List.of("A11\r", "B22\r", "A11\r", Command.UNDO.payload() + "\r")
                .forEach(sent -> tape.put(scan(sent))));

        assertThat(window.words()).containsOnlyOnce("A11", "B22").doesNotContain(Command.UNDO.payload());
    }

    @Test
    void takenAwayItStopsPlaying() {
        recordings.found = new Found.Scans(List.of(
                scan("A1\r"),
                RecordedScan.of(
                        new RawScan(ScanSource.WEDGE, "keyboard", Bytes.utf8("B2\r"), Instant.ofEpochSecond(9)))));
        var window = shown();
        window.act(() -> press(window.scene(), "play-open"));
        Trial.flush();
        window.settle();
        window.act(() -> press(window.scene(), "play-allow"));
        assertThat(recordings.sent).containsExactly("A1\r");
        window.act(() -> press(window.scene(), "scanner-leave"));
        FxRoom.run(() -> recordings.pass(Duration.ofMinutes(1)));

        assertThat(recordings.sent).containsExactly("A1\r");
        assertThat(FxRoom.on(() -> scanner.get().open().get())).isFalse();
    }

    static List<Setting> settings() {
        return Setting.usual();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void nothingIsCutShortOrOutside(Setting setting) {
        var window = window(setting);
        window.act(() -> scanner.get().show());
        window.act(() -> List.of("]C10109506000134352\u001d10ABC123456789012345\r", "B22\r", "C333333\r", "D4\r")
                .forEach(sent -> tape.put(scan(sent))));
        window.picture("floating-" + setting.name());
        assertThat(window.faults()).isEmpty();

        recordings.found = new Found.Scans(List.of(scan("A1\r"), scan("B2\r")));
        window.act(() -> press(window.scene(), "play-open"));
        Trial.flush();
        window.settle();
        window.picture("floating-ask-" + setting.name());
        assertThat(window.faults()).as("asking").isEmpty();
    }
}
