package tallydock.domain.barcode;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// What the barcode of a person's badge holds: `QZU`, 7 random characters of `[0-9A-Z]`, a check character. Whoever
/// knows it can copy the badge, so it is kept nowhere as text: not in the log, not in a table, not in a message.
public final class BadgeCode {
    private static final String PREFIX = "QZU";
    private static final int RANDOM_CHARACTERS = 7;
    private static final Pattern SHAPE = Pattern.compile("QZU[0-9A-Z]{8}");

    private final String payload;

    private BadgeCode(String payload) {
        this.payload = payload;
    }

    /// A code for a new badge; `random` must be one that nobody can foretell.
    public static BadgeCode create(RandomGenerator random) {
        var body = new StringBuilder(PREFIX);
        for (int i = 0; i < RANDOM_CHARACTERS; i++) {
            body.append(CheckCharacter.ALPHABET.charAt(random.nextInt(CheckCharacter.ALPHABET.length())));
        }
        return new BadgeCode(body.append(CheckCharacter.of(body.toString())).toString());
    }

    /// Reads what a scanner sent. Empty when it is some other code, or a badge that was not read well.
    public static Optional<BadgeCode> parse(String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        boolean isRight = looksLikeOne(upper)
                && CheckCharacter.of(upper.substring(0, upper.length() - 1)) == upper.charAt(upper.length() - 1);
        return isRight ? Optional.of(new BadgeCode(upper)) : Optional.empty();
    }

    /// Whether a code has the shape of a badge, right or damaged. Such a scan goes to signing in and nowhere
    /// else: it must not be recorded.
    public static boolean looksLikeOne(String code) {
        return SHAPE.matcher(code.toUpperCase(Locale.ROOT)).matches();
    }

    /// For the printed badge and for looking up its holder.
    public String payload() {
        return payload;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BadgeCode code && payload.equals(code.payload);
    }

    @Override
    public int hashCode() {
        return payload.hashCode();
    }

    /// Says nothing: a badge must not get into a log.
    @Override
    public String toString() {
        return "a badge";
    }
}
