package tallydock.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tallydock.desk.gallery.FxRoom;
import tallydock.desk.kit.room.AcceptsScan;
import tallydock.domain.barcode.BadgeCode;
import tallydock.domain.barcode.Command;
import tallydock.domain.fact.IgnoredScan.Why;

/// A scan lands in the room wherever the focus is, leaves no trace in the control that had it, and presses nothing.
class ScanRouterTest {
    private static final String CODE = "X001ABC123";

    private static void focus(Node node) {
        FxRoom.run(node::requestFocus);
    }

    private static String text(TextField field) {
        return FxRoom.on(() -> field.getText());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aScanOverATextFieldLandsInTheRoomAndTheTextStays(boolean isStation) {
        var field = FxRoom.on(() -> new TextField("kept"));
        var floor = Floor.of(isStation, field);
        focus(field);

        floor.burst(CODE);

        assertThat(floor.scans).containsExactly(CODE);
        assertThat(text(field)).isEqualTo("kept");
    }

    @Test
    void aScanOverAComboBoxLandsInTheRoomAndTheChoiceStays() {
        var box = FxRoom.on(() -> {
            var made = new ComboBox<String>();
            made.getItems().setAll("XYLOPHONE", "kept");
            made.setValue("kept");
            made.setEditable(true);
            return made;
        });
        var floor = Floor.of(false, box);
        focus(box);

        floor.burst(CODE);

        assertThat(floor.scans).containsExactly(CODE);
        assertThat(FxRoom.on(() -> box.getValue() + box.getEditor().getText())).isEqualTo("keptkept");
    }

    @Test
    void aScanOverATableLandsInTheRoomAndTheSelectionStays() {
        var table = FxRoom.on(() -> {
            var made = new TableView<String>();
            made.getItems().setAll("a", "b");
            made.getSelectionModel().select(1);
            return made;
        });
        var floor = Floor.of(false, table);
        focus(table);

        floor.burst(CODE);

        assertThat(floor.scans).containsExactly(CODE);
        assertThat(FxRoom.on(() -> table.getSelectionModel().getSelectedIndex()))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theEnterOfAScanPressesNoButtonNotEvenTheDefaultOne(boolean isStation) {
        var presses = new ArrayList<String>();
        var focused = FxRoom.on(() -> new Button("focused"));
        var standard = FxRoom.on(() -> new Button("default"));
        FxRoom.run(() -> {
            focused.setOnAction(_ -> presses.add("focused"));
            standard.setOnAction(_ -> presses.add("default"));
            standard.setDefaultButton(true);
        });
        var floor = Floor.of(isStation, focused, standard);
        focus(focused);

        floor.burst(CODE);

        assertThat(floor.scans).containsExactly(CODE);
        assertThat(presses).isEmpty();
    }

    @Test
    void whatAPersonTypesReachesTheFieldInOrder() {
        var field = FxRoom.on(() -> new TextField());
        var floor = Floor.of(false, field);
        focus(field);

        floor.type("HELLO42");

        assertThat(text(field)).isEqualTo("HELLO42");
        assertThat(floor.scans).isEmpty();
    }

    @Test
    void aBadgeNeverReachesARoomNotEvenADamagedOne() {
        var field = FxRoom.on(() -> new TextField());
        FxRoom.run(() -> AcceptsScan.declare(field));
        var floor = Floor.of(true, field);
        focus(field);
        var badge = BadgeCode.create(new Random(7));
        var damaged = badge.payload().substring(0, 10) + (badge.payload().endsWith("A") ? "B" : "A");

        floor.burst(badge.payload());
        floor.burst(damaged);

        assertThat(floor.scans).isEmpty();
        assertThat(text(field)).isEmpty();
        assertThat(floor.badges).hasSize(2);
        assertThat(floor.badges.getFirst()).contains(badge);
        assertThat(floor.badges.getLast()).isEmpty();
    }

    @Test
    void aFieldThatAsksForAScanGetsItInPlaceOfWhatStoodThere() {
        var field = FxRoom.on(() -> new TextField("old"));
        FxRoom.run(() -> AcceptsScan.declare(field));
        var floor = Floor.of(false, field);
        focus(field);

        floor.burst(CODE);

        assertThat(text(field)).isEqualTo(CODE);
        assertThat(floor.scans).isEmpty();
    }

    @Test
    void theShellsOwnCommandsAreItsOwnAndTheOthersAreTheRooms() {
        var floor = Floor.of(true, FxRoom.on(() -> new Button("any")));

        Stream.of(Command.LANG, Command.SOUND, Command.LOCK, Command.HELP)
                .forEach(command -> floor.burst(command.payload()));
        floor.burst(Command.UNDO.payload());

        assertThat(floor.commands).containsExactly(Command.LANG, Command.SOUND, Command.LOCK, Command.HELP);
        assertThat(floor.scans).containsExactly(Command.UNDO.payload());
    }

    @Test
    void atAStationEnterAndSpacePressNothingAndFunctionKeysAct() {
        var presses = new ArrayList<String>();
        var button = FxRoom.on(() -> new Button("focused"));
        FxRoom.run(() -> button.setOnAction(_ -> presses.add("pressed")));
        var floor = Floor.of(true, button);
        focus(button);

        List.of(KeyCode.ENTER, KeyCode.SPACE, KeyCode.F2, KeyCode.ESCAPE).forEach(floor::press);

        assertThat(presses).isEmpty();
        assertThat(floor.pressed).containsExactly(Command.UNDO, Command.BACK);
    }

    @Test
    void atAStationTheKeyForTypingReachesTheRoomsOwnScreen() {
        var keys = new ArrayList<KeyCode>();
        var button = FxRoom.on(() -> new Button("focused"));
        var floor = Floor.of(true, button);
        FxRoom.run(() -> floor.scene.addEventHandler(KeyEvent.KEY_PRESSED, key -> keys.add(key.getCode())));
        focus(button);

        List.of(KeyCode.F9, KeyCode.ENTER, KeyCode.A).forEach(floor::press);

        assertThat(keys).containsExactly(KeyCode.F9);
    }

    @Test
    void aScanThatMayLackItsBeginningIsNeverTakenAtAStation() {
        var floor = Floor.of(true, FxRoom.on(() -> new Button("any")));

        floor.torn(CODE);
        assertThat(floor.scans).isEmpty();
        assertThat(floor.reasons()).containsExactly(Why.MAYBE_CUT);

        floor.burst(CODE);
        assertThat(floor.scans).containsExactly(CODE);
    }

    @Test
    void aFieldThatAsksForAScanTakesItEvenAfterTyping() {
        var field = FxRoom.on(() -> new TextField());
        FxRoom.run(() -> AcceptsScan.declare(field));
        var floor = Floor.of(true, field);
        focus(field);

        floor.torn(CODE);

        assertThat(floor.reasons()).doesNotContain(Why.MAYBE_CUT);
        assertThat(text(field)).endsWith(CODE.substring(2));
    }

    @Test
    void scannedDigitsGoToThePinWhileOneIsAskedFor() {
        var floor = Floor.of(true, FxRoom.on(() -> new Button("any")));
        floor.isPinAsked = true;
        Stream.of(Command.DIGIT_4, Command.DIGIT_7, Command.ENTER).forEach(command -> floor.burst(command.payload()));

        assertThat(floor.pinKeys).containsExactly(Command.DIGIT_4, Command.DIGIT_7, Command.ENTER);
        assertThat(floor.scans).isEmpty();

        floor.isPinAsked = false;
        floor.burst(Command.DIGIT_4.payload());
        assertThat(floor.scans).containsExactly(Command.DIGIT_4.payload());
    }
}
