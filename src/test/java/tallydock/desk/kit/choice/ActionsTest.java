package tallydock.desk.kit.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import tallydock.desk.gallery.FxRoom;
import tallydock.desk.kit.picture.ModuleMatrix;
import tallydock.desk.kit.text.Language;
import tallydock.desk.kit.text.Say;
import tallydock.desk.kit.text.Texts;

class ActionsTest {
    private final Texts texts = new Texts(Language.ENGLISH);
    private final List<String> pressed = new ArrayList<>();

    @Test
    void aBigActionTakesNoFocusAndIsNeverTheDefaultButton() {
        var action = FxRoom.on(
                () -> new BigAction(texts, new Action("undo", "mdi2u-undo-variant", Say.asIs("Undo"), "F2"), () -> {})
                        .primary());

        assertThat(action.isFocusTraversable()).isFalse();
        assertThat(action.isDefaultButton()).isFalse();
        assertThat(action.isCancelButton()).isFalse();
    }

    @Test
    void pressingAChoiceTellsWhichOneItWas() {
        var code = new ModuleMatrix(List.of("##", "#."));
        var choices = List.of(
                new Choice("keep", "mdi2c-check", Say.asIs("Keep"), Say.nothing(), code, "TD-KEEP", true),
                new Choice("undo", "mdi2c-check", Say.asIs("Undo"), Say.nothing(), code, "TD-UNDO", false));
        var row = FxRoom.on(() -> new ChoiceRow(texts, choices, choice -> pressed.add(choice.id())));

        FxRoom.run(() -> ((Button) row.getChildren().get(1)).fire());

        assertThat(pressed).containsExactly("undo");
        assertThat(row.getChildren().getFirst().getStyleClass()).contains("safe");
    }

    @Test
    void theKeypadTellsDigitsBackAndEnter() {
        var keys = new Keypad.Keys(
                digit -> pressed.add(Integer.toString(digit)), () -> pressed.add("back"), () -> pressed.add("enter"));
        var pad = FxRoom.on(() -> new Keypad(texts, keys));

        FxRoom.run(() -> pad.getChildren().forEach(key -> ((Button) key).fire()));

        assertThat(pressed).containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "back", "0", "enter");
    }
}
