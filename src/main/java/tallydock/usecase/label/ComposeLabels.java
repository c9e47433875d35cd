package tallydock.usecase.label;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tallydock.domain.barcode.Command;
import tallydock.domain.label.LabelField;
import tallydock.domain.label.LabelValues;

/// Says what the labels on the sheet of commands say, and how many labels one job may have.
public final class ComposeLabels {
    /// A roll and more; beyond it a person asks for a part.
    public static final int MOST = 20_000;

    private ComposeLabels() {}

    /// A label for each command that has a name, in the order of the table.
    public static List<LabelValues> commands(CommandNames names) {
        return Arrays.stream(Command.values())
                .filter(command -> names.english(command).isPresent())
                .map(command -> new LabelValues.Builder()
                        .with(LabelField.CODE, command.payload())
                        .with(LabelField.TITLE, names.english(command).orElse(""))
                        .with(LabelField.TITLE_ZH, names.chinese(command).orElse(""))
                        .build())
                .toList();
    }

    /// What commands are called on paper; those without a name are not printed.
    public interface CommandNames {
        Optional<String> english(Command command);

        Optional<String> chinese(Command command);
    }
}
