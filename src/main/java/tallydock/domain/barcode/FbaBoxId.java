package tallydock.domain.barcode;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is printed on the label of one FBA box: shipment id, `U`, and the box's ordinal in six digits.
public record FbaBoxId(String code) {
    private static final Pattern SHAPE = Pattern.compile("(FBA[0-9A-Z]{7,12})U(\\d{6})");

    public FbaBoxId {
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException("not an FBA box id: '" + code + "'");
        }
    }

    /// Reads an id in any case; empty when it has another shape.
    public static Optional<FbaBoxId> parse(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        return SHAPE.matcher(code).matches() ? Optional.of(new FbaBoxId(code)) : Optional.empty();
    }

    /// The label of box `ordinal`, 1 to 999,999.
    public static FbaBoxId of(FbaShipmentId shipment, int ordinal) {
        return new FbaBoxId(String.format(Locale.ROOT, "%sU%06d", shipment.code(), ordinal));
    }

    /// The shipment the box belongs to.
    public String shipment() {
        return parts().group(1);
    }

    /// The box's number in its shipment, from 1.
    public int ordinal() {
        return Integer.parseInt(parts().group(2));
    }

    private Matcher parts() {
        var parts = SHAPE.matcher(code);
        if (!parts.matches()) {
            throw new IllegalStateException(code);
        }
        return parts;
    }

    @Override
    public String toString() {
        return code;
    }
}
