package tallydock.domain.barcode;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Amazon's code for one seller's product, in capitals: `X0` and eight letters or digits. It has no check digit.
public record Fnsku(String code) {
    private static final Pattern SHAPE = Pattern.compile("X0[0-9A-Z]{8}");

    public Fnsku {
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException("not an FNSKU: '" + code + "'");
        }
    }

    /// Reads a code in any case; empty when it has another shape.
    public static Optional<Fnsku> parse(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        return SHAPE.matcher(code).matches() ? Optional.of(new Fnsku(code)) : Optional.empty();
    }

    @Override
    public String toString() {
        return code;
    }
}
