package tallydock.domain.barcode;

import java.util.Optional;

/// A trade item number as printed: 8, 12, 13 or 14 digits with a right check digit. Compare two by `digits14`.
public record Gtin(String digits) {
    public Gtin {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not a GTIN: '" + digits + "'");
        }
    }

    /// Reads digits without spaces; empty when the length or the check digit is wrong.
    public static Optional<Gtin> parse(String digits) {
        return isValid(digits) ? Optional.of(new Gtin(digits)) : Optional.empty();
    }

    /// An 11-digit UPC whose leading zero a spreadsheet dropped, given back with the zero. Empty when the check digit
    /// does not fit, for then nothing says which digit is missing.
    public static Optional<Gtin> withLostZero(String digits) {
        return digits.length() == 11 ? parse("0" + digits) : Optional.empty();
    }

    /// The 14 digits under which a UPC, an EAN and a GTIN-14 of one item are equal.
    public String digits14() {
        return "0".repeat(14 - digits.length()) + digits;
    }

    private static boolean isValid(String digits) {
        int length = digits.length();
        return (length == 8 || (length >= 12 && length <= 14)) && CheckDigit.fits(digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
