package tallydock.desk.receive;

import java.util.Optional;
import tallydock.domain.barcode.Command;
import tallydock.domain.station.stage.Choice;
import tallydock.domain.station.stage.StageView;

/// What a key means to the stage that is shown.
final class StageKeys {
    private StageKeys() {}

    /// Ctrl and a digit take the choice in that place, whatever its command.
    static Optional<Command> meant(StageView view, Command command) {
        return switch (command.key()) {
            case CHOICE_1 -> choice(view, 0);
            case CHOICE_2 -> choice(view, 1);
            case CHOICE_3 -> choice(view, 2);
            case CHOICE_4 -> choice(view, 3);
            case F2, F3, F4, F5, F6, F8, F10, F11, ESC -> Optional.of(command);
            default -> Optional.empty();
        };
    }

    private static Optional<Command> choice(StageView view, int place) {
        return view.asking().choices().stream().skip(place).findFirst().map(Choice::command);
    }
}
