package tallydock.domain.barcode.amazon;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Amazon's number of a page in its catalogue, in capitals: `B0` and eight letters or digits. It has no check
/// digit; books have their ISBN instead.
public record Asin(String code) {
    private static final Pattern SHAPE = Pattern.compile("B0[0-9A-Z]{8}");

    public Asin {
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException("not an ASIN: '" + code + "'");
        }
    }

    /// Reads a code in any case; empty when it has another shape.
    public static Optional<Asin> parse(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        return SHAPE.matcher(code).matches() ? Optional.of(new Asin(code)) : Optional.empty();
    }
}
