package tallydock.domain.device.keyboard;

import java.util.stream.Collectors;

/// What becomes of letters on their way from symbol to computer. The names are written into the log.
public enum LetterCase {
    AS_IS,
    /// Caps Lock is on, and the scanner does not make up for it.
    INVERTED,
    LOWER,
    UPPER;

    /// The text with capitals for small letters, and the other way round.
    public static String inverted(String text) {
        return text.codePoints()
                .map(c -> Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
