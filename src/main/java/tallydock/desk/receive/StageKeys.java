package tallydock.desk.receive;

import java.util.List;
import java.util.Optional;
import tallydock.domain.barcode.Command;
import tallydock.domain.station.stage.Choice;
import tallydock.domain.station.stage.StageView;

/// What a key means to the stage that is shown.
final class StageKeys {
    private StageKeys() {}

    /// Ctrl and a digit take the choice in that place, whatever its command.
    static Optional<Command> meant(StageView view, Command command) {
        var choices = view.asking().choices().stream().map(Choice::command).toList();
        return switch (command.key()) {
            case CHOICE_1, CHOICE_2, CHOICE_3, CHOICE_4 -> chosen(choices, command);
            case F2, F3, F4, F5, F6, F8, F10, F11, ESC -> Optional.of(command);
            default -> Optional.empty();
        };
    }

    /// The one of these commands that a key takes: by its place, or because it is its own.
    static Optional<Command> chosen(List<Command> choices, Command command) {
        return switch (command.key()) {
            case CHOICE_1 -> choice(choices, 0);
            case CHOICE_2 -> choice(choices, 1);
            case CHOICE_3 -> choice(choices, 2);
            case CHOICE_4 -> choice(choices, 3);
            default -> Optional.of(command).filter(choices::contains);
        };
    }

    private static Optional<Command> choice(List<Command> choices, int place) {
        return choices.stream().skip(place).findFirst();
    }
}
