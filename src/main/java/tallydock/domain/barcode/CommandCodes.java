package tallydock.domain.barcode;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How commands are written as barcodes: `QZ`, 2 to 8 of `[0-9A-Z]` and a check character (ISO 7064, mod 36). Letters
/// and digits alone, because keyboard layouts and input methods mangle the rest.
final class CommandCodes {
    private static final String PREFIX = "QZ";
    private static final Pattern SHAPE = Pattern.compile("QZ[0-9A-Z]{2,8}[0-9A-Z]");
    private static final Map<String, Command> BY_PAYLOAD = Arrays.stream(Command.values())
            .collect(Collectors.toUnmodifiableMap(Command::payload, Function.identity()));

    private CommandCodes() {}

    static String payload(String body) {
        String payload = PREFIX + body;
        return payload + CheckCharacter.of(payload);
    }

    static Optional<Command> parse(String code) {
        return Optional.ofNullable(BY_PAYLOAD.get(code.toUpperCase(Locale.ROOT)));
    }

    static boolean hasShape(String code) {
        return SHAPE.matcher(code).matches();
    }
}
