package tallydock.domain.barcode.warehouse;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// The id on the label of a thing nobody knows yet: `TMP-` and ten letters and digits, none of them easily taken for
/// another. It is made of the id of the fact that the thing was scanned with, so no two stations ever make the same,
/// and printing it again gives the same.
public record TemporaryId(String code) {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;
    private static final int BITS = 5;
    private static final Pattern SHAPE = Pattern.compile("TMP-[0-9A-HJKMNP-TV-Z]{10}");

    public TemporaryId {
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException("not a temporary id: '" + code + "'");
        }
    }

    /// The id of what was scanned with the fact of this id; its last bits are random.
    public static TemporaryId of(UUID fact) {
        var code = new StringBuilder("TMP-");
        for (int place = LENGTH - 1; place >= 0; place--) {
            code.append(
                    LETTERS.charAt((int) (fact.getLeastSignificantBits() >>> (place * BITS)) & (LETTERS.length() - 1)));
        }
        return new TemporaryId(code.toString());
    }

    /// Reads an id in any case; empty when it has another shape.
    public static Optional<TemporaryId> parse(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        return SHAPE.matcher(code).matches() ? Optional.of(new TemporaryId(code)) : Optional.empty();
    }
}
