package tallydock.domain.barcode;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The command barcodes that act while goods are counted. A payload is `QZ`, 2 to 8 of `[0-9A-Z]` and a check character
/// (ISO 7064, mod 36): letters and digits alone, because keyboard layouts and input methods mangle the rest.
public enum Command {
    UNDO("UNDO"),
    CLOSE("CLOSE"),
    DAMAGED("DMG"),
    QUANTITY("QTY"),
    ENTER("ENT"),
    BACKSPACE("BKSP"),
    DIGIT_0("D0"),
    DIGIT_1("D1"),
    DIGIT_2("D2"),
    DIGIT_3("D3"),
    DIGIT_4("D4"),
    DIGIT_5("D5"),
    DIGIT_6("D6"),
    DIGIT_7("D7"),
    DIGIT_8("D8"),
    DIGIT_9("D9");

    private static final String PREFIX = "QZ";
    private static final Pattern SHAPE = Pattern.compile("QZ[0-9A-Z]{2,8}[0-9A-Z]");
    private static final Map<String, Command> BY_PAYLOAD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Command::payload, Function.identity()));

    private final String body;

    Command(String body) {
        this.body = body;
    }

    /// What the barcode holds.
    public String payload() {
        String payload = PREFIX + body;
        return payload + CheckCharacter.of(payload);
    }

    /// The digit that a digit code types.
    public OptionalInt digit() {
        boolean isDigit = body.length() == 2 && body.charAt(0) == 'D' && Character.isDigit(body.charAt(1));
        return isDigit ? OptionalInt.of(body.charAt(1) - '0') : OptionalInt.empty();
    }

    /// Exact match only: a damaged command is none.
    public static Optional<Command> parse(String code) {
        return Optional.ofNullable(BY_PAYLOAD.get(code.toUpperCase(Locale.ROOT)));
    }

    /// Whether a code has the shape of a command, right or damaged; no SKU or barcode may have it.
    public static boolean looksLikeOne(String code) {
        return SHAPE.matcher(code).matches();
    }
}
