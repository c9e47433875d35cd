package tallydock.domain.barcode.gs1;

import java.util.Optional;
import tallydock.domain.barcode.CheckDigit;

/// The 13 digits that name a party or a place (GS1 GLN).
public record Gln(String digits) {
    private static final int LENGTH = 13;

    public Gln {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not a GLN: '" + digits + "'");
        }
    }

    /// Reads 13 digits; empty when it is something else or its check digit is wrong.
    public static Optional<Gln> parse(String digits) {
        return isValid(digits) ? Optional.of(new Gln(digits)) : Optional.empty();
    }

    private static boolean isValid(String digits) {
        return digits.length() == LENGTH && CheckDigit.fits(digits);
    }
}
