package tallydock.domain.barcode.warehouse;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// The new name of a carton whose label another carton bears too: `BOX-` and ten letters and digits, none of them
/// easily taken for another. It is made of the id of the fact that found the carton, so no two stations ever make the
/// same.
public record SecondBoxId(String code) {
    private static final String PREFIX = "BOX-";
    private static final Pattern SHAPE = Pattern.compile(PREFIX + "[0-9A-HJKMNP-TV-Z]{10}");

    public SecondBoxId {
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException("not the name of a second box: '" + code + "'");
        }
    }

    /// The name of the carton that the fact of this id found.
    public static SecondBoxId of(UUID fact) {
        String letters = TemporaryId.of(fact).code();
        return new SecondBoxId(PREFIX + letters.substring(letters.indexOf('-') + 1));
    }

    /// Reads a name in any case; empty when it has another shape.
    public static Optional<SecondBoxId> parse(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        return SHAPE.matcher(code).matches() ? Optional.of(new SecondBoxId(code)) : Optional.empty();
    }
}
