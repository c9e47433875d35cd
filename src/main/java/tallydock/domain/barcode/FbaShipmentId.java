package tallydock.domain.barcode;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Amazon's number of an inbound shipment, in capitals: `FBA` and 7 to 12 letters or digits.
public record FbaShipmentId(String code) {
    private static final Pattern SHAPE = Pattern.compile("FBA[0-9A-Z]{7,12}");

    public FbaShipmentId {
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException("not an FBA shipment id: '" + code + "'");
        }
    }

    /// Reads an id in any case; empty when it has another shape, also when it is the id of a box.
    public static Optional<FbaShipmentId> parse(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        return SHAPE.matcher(code).matches() && FbaBoxId.parse(code).isEmpty()
                ? Optional.of(new FbaShipmentId(code))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return code;
    }
}
