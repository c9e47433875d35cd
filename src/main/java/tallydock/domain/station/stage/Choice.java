package tallydock.domain.station.stage;

import java.util.Locale;
import tallydock.domain.barcode.Command;

/// One choice on screen: the command that takes it, the key of its label, and whether the next scan or ACK takes it.
/// The n-th choice has Ctrl+n.
public record Choice(Command command, String key, boolean isDefault) {
    /// `about` names the question, so that one command can read differently in two of them.
    public static Choice of(OutcomeKind about, Command command, boolean isDefault) {
        return new Choice(
                command,
                about.key() + "." + command.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                isDefault);
    }
}
