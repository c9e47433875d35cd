package tallydock.domain.barcode.amazon;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The number Amazon sticks on one returned unit, often over its FNSKU: `LPN`, two letters, 6 to 14 letters
/// or digits. It names that one piece and no product.
public record Lpn(String code) {
    private static final Pattern SHAPE = Pattern.compile("LPN[A-Z]{2}[0-9A-Z]{6,14}");

    public Lpn {
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException("not an LPN: '" + code + "'");
        }
    }

    /// Reads a code in any case; empty when it has another shape.
    public static Optional<Lpn> parse(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        return SHAPE.matcher(code).matches() ? Optional.of(new Lpn(code)) : Optional.empty();
    }
}
