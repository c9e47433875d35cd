package tallydock.domain.barcode;

import java.util.Optional;

/// The 18 digits that name one carton for life (GS1 SSCC).
public record Sscc(String digits) {
    public Sscc {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not an SSCC: '" + digits + "'");
        }
    }

    /// Reads 18 digits, or 20 that begin with the application identifier 00; empty when it is some other code.
    public static Optional<Sscc> parse(String text) {
        String digits = text.length() == 20 && text.startsWith("00") ? text.substring(2) : text;
        return isValid(digits) ? Optional.of(new Sscc(digits)) : Optional.empty();
    }

    private static boolean isValid(String digits) {
        return digits.length() == 18 && CheckDigit.fits(digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
