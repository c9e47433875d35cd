package tallydock.app.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import tallydock.domain.barcode.Command;
import tallydock.usecase.label.ComposeLabels.CommandNames;

/// What commands are called on paper, in both languages.
public final class CommandTexts implements CommandNames {
    private final ResourceBundle english = bundle(Locale.ROOT);
    private final ResourceBundle chinese = bundle(Locale.SIMPLIFIED_CHINESE);

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "tallydock/text/commands",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Override
    public Optional<String> english(Command command) {
        return in(english, command);
    }

    @Override
    public Optional<String> chinese(Command command) {
        return in(chinese, command);
    }

    private static Optional<String> in(ResourceBundle texts, Command command) {
        return texts.containsKey(command.name()) ? Optional.of(texts.getString(command.name())) : Optional.empty();
    }
}
