package tallydock.desk.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.CommandKey;

/// Which key of the keyboard is which key of the command table.
final class CommandKeys {
    private static final Map<KeyCode, CommandKey> PLAIN = Map.ofEntries(
            Map.entry(KeyCode.F1, CommandKey.F1),
            Map.entry(KeyCode.F2, CommandKey.F2),
            Map.entry(KeyCode.F3, CommandKey.F3),
            Map.entry(KeyCode.F4, CommandKey.F4),
            Map.entry(KeyCode.F5, CommandKey.F5),
            Map.entry(KeyCode.F6, CommandKey.F6),
            Map.entry(KeyCode.F8, CommandKey.F8),
            Map.entry(KeyCode.F10, CommandKey.F10),
            Map.entry(KeyCode.F11, CommandKey.F11),
            Map.entry(KeyCode.ESCAPE, CommandKey.ESC));
    private static final Map<KeyCode, CommandKey> WITH_CTRL = Map.ofEntries(
            Map.entry(KeyCode.DIGIT1, CommandKey.CHOICE_1),
            Map.entry(KeyCode.DIGIT2, CommandKey.CHOICE_2),
            Map.entry(KeyCode.DIGIT3, CommandKey.CHOICE_3),
            Map.entry(KeyCode.DIGIT4, CommandKey.CHOICE_4),
            Map.entry(KeyCode.NUMPAD1, CommandKey.CHOICE_1),
            Map.entry(KeyCode.NUMPAD2, CommandKey.CHOICE_2),
            Map.entry(KeyCode.NUMPAD3, CommandKey.CHOICE_3),
            Map.entry(KeyCode.NUMPAD4, CommandKey.CHOICE_4),
            Map.entry(KeyCode.L, CommandKey.CTRL_L),
            Map.entry(KeyCode.M, CommandKey.CTRL_M));

    private CommandKeys() {}

    /// The key that was pressed, when the table has it.
    static Optional<CommandKey> of(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown()) {
            return Optional.empty();
        }
        if (!event.isControlDown()) {
            return event.isShiftDown() ? Optional.empty() : Optional.ofNullable(PLAIN.get(event.getCode()));
        }
        if (event.isShiftDown()) {
            return event.getCode() == KeyCode.L ? Optional.of(CommandKey.CTRL_SHIFT_L) : Optional.empty();
        }
        return Optional.ofNullable(WITH_CTRL.get(event.getCode()));
    }

    /// What the key may mean, in the order of the table; several choices share a key, and one screen offers one of
    /// them.
    static List<Command> commands(CommandKey key) {
        return Arrays.stream(Command.values())
                .filter(command -> command.key() == key)
                .toList();
    }
}
