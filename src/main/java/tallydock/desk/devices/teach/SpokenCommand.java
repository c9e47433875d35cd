package tallydock.desk.devices.teach;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.device.keyboard.KeyboardLayout;
import tallydock.domain.device.keyboard.LetterCase;

/// Reads a command code from a scanner of which nothing is known yet: whatever layout and Caps Lock make of it. Its
/// check
/// character rules out that one is found by chance.
final class SpokenCommand {
    private SpokenCommand() {}

    static Optional<Command> of(String text) {
        return Stream.of(text, LetterCase.inverted(text))
                .flatMap(SpokenCommand::meant)
                .flatMap(meant -> Command.parse(ScanText.of(meant).code()).stream())
                .findFirst();
    }

    private static Stream<String> meant(String text) {
        return Stream.concat(
                Stream.of(text), Arrays.stream(KeyboardLayout.values()).flatMap(layout -> layout.meant(text).stream()));
    }
}
