package tallydock.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javafx.event.Event;
import javafx.geometry.Side;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tallydock.desk.gallery.FxRoom;
import tallydock.domain.barcode.repair.Meant;
import tallydock.domain.device.keyboard.KeyBurst;
import tallydock.domain.device.keyboard.LongBurst;
import tallydock.scanner.wedge.KeyboardScanner;
import tallydock.scanner.wedge.WedgeProfile;

/// A scan that comes while a menu, a list or a dialog is open lands where every scan lands; what was open neither acts
/// nor keeps a character of it.
class OpenWindowsTest {
    private static final String CODE = "X001ABC123";
    private static final long BETWEEN = 4_000_000;

    private static final List<String> SCANS = new ArrayList<>();
    private static final AtomicLong NANOS = new AtomicLong();

    private final List<String> acts = new ArrayList<>();
    private final List<Stage> stages = new ArrayList<>();

    /// One router for the whole program, as there: a second would find every window watched.
    @BeforeAll
    static void watchAllWindows() {
        var listener = new ScanRouter.Listener() {
            @Override
            public void scanned(KeyBurst keys, Meant meant, boolean followsTyping) {
                SCANS.add(keys.text().strip());
            }

            @Override
            public void tooLong(LongBurst keys) {
                throw new AssertionError("nothing here is long");
            }

            @Override
            public void composed(String text) {
                throw new AssertionError("nobody composes");
            }

            @Override
            public boolean key(KeyEvent event) {
                return false;
            }
        };
        FxRoom.run(
                () -> new ScanRouter(new KeyboardScanner<>(WedgeProfile.ANY), NANOS::get, listener).watchAllWindows());
    }

    @BeforeEach
    void forget() {
        SCANS.clear();
    }

    private Stage stage(Parent root) {
        var stage = new Stage();
        stage.setScene(new Scene(root, 400, 300));
        stages.add(stage);
        return stage;
    }

    private void burst(Scene scene) {
        CODE.chars().forEach(c -> {
            var key = Character.isDigit(c) ? "DIGIT" + (char) c : String.valueOf((char) c);
            stroke(scene, KeyCode.valueOf(key), String.valueOf((char) c));
        });
        stroke(scene, KeyCode.ENTER, "\r");
    }

    private void stroke(Scene scene, KeyCode code, String text) {
        NANOS.addAndGet(BETWEEN);
        fire(scene, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        fire(scene, new KeyEvent(KeyEvent.KEY_TYPED, text, "", KeyCode.UNDEFINED, false, false, false, false));
        fire(scene, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, false, false));
    }

    private static void fire(Scene scene, KeyEvent event) {
        Event.fireEvent(scene.getFocusOwner() == null ? scene : scene.getFocusOwner(), event);
    }

    private static String text(TextField field) {
        return FxRoom.on(() -> field.getText());
    }

    @AfterEach
    void closeAll() {
        FxRoom.run(() -> stages.forEach(Stage::close));
    }

    @Test
    void aScanWhileAContextMenuIsOpenChoosesNothingFromIt() {
        var field = FxRoom.on(() -> new TextField("kept"));
        FxRoom.run(() -> {
            var stage = stage(new VBox(field));
            stage.show();
            var item = new MenuItem("Xylophone");
            item.setOnAction(_ -> acts.add("menu"));
            var menu = new ContextMenu(item);
            menu.show(field, Side.BOTTOM, 0, 0);
            field.requestFocus();
            burst(stage.getScene());
        });

        assertThat(SCANS).containsExactly(CODE);
        assertThat(acts).isEmpty();
        assertThat(text(field)).isEqualTo("kept");
    }

    @Test
    void aScanWhileAListIsDroppedDownChangesNoChoice() {
        var box = FxRoom.on(() -> new ComboBox<String>());
        FxRoom.run(() -> {
            box.getItems().setAll("XYLOPHONE", "kept");
            box.setValue("kept");
            var stage = stage(new VBox(box));
            stage.show();
            box.requestFocus();
            box.show();
            burst(stage.getScene());
        });

        assertThat(SCANS).containsExactly(CODE);
        assertThat(FxRoom.on(() -> box.getValue())).isEqualTo("kept");
    }

    @Test
    void aScanInADialogWindowPressesNeitherItsButtonNorFillsItsField() {
        var field = FxRoom.on(() -> new TextField());
        FxRoom.run(() -> {
            var main = stage(new VBox());
            main.show();
            var done = new Button("Done");
            done.setDefaultButton(true);
            done.setOnAction(_ -> acts.add("done"));
            var dialog = stage(new VBox(field, done));
            dialog.initOwner(main);
            dialog.initModality(Modality.WINDOW_MODAL);
            dialog.show();
            field.requestFocus();
            burst(dialog.getScene());
        });

        assertThat(SCANS).containsExactly(CODE);
        assertThat(acts).isEmpty();
        assertThat(text(field)).isEmpty();
    }
}
