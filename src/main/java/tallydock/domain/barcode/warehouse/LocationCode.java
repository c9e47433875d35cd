package tallydock.domain.barcode.warehouse;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where goods lie: aisle, bay and level, as in `A-03-2`, with a position where a level has several.
public record LocationCode(String code) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z]{1,2}\\d{0,2}-\\d{1,3}-\\d{1,3}(?:-\\d{1,3})?");

    public LocationCode {
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException("not a location: '" + code + "'");
        }
    }

    /// Reads a code in any case; empty when it has another shape.
    public static Optional<LocationCode> parse(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        return SHAPE.matcher(code).matches() ? Optional.of(new LocationCode(code)) : Optional.empty();
    }
}
