package tallydock.desk.receive.words;

import tallydock.desk.kit.choice.Choice;
import tallydock.desk.kit.room.DeskTools.ScannableCodes;
import tallydock.desk.kit.text.Say;
import tallydock.domain.barcode.Command;

/// One answer to what the stage asks of a label, and the command that gives it.
public record LabelChoice(Command command, String icon, Say title, Say detail) {
    /// As a card that can be scanned.
    public Choice card(ScannableCodes codes) {
        return new Choice(
                command.name(), icon, title, detail, codes.of(command.payload()), ChoiceWords.nameOf(command), false);
    }
}
