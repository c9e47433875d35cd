package tallydock.domain.barcode;

import java.util.Optional;

/// The short form of a UPC for small packs: number system 0 or 1, six digits, the check digit of the long
/// form. It names the same item as the UPC it stands for.
public record UpcE(String digits) {
    private static final int LENGTH = 8;

    public UpcE {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not a UPC-E: '" + digits + "'");
        }
    }

    /// Reads eight digits; empty when the first is neither 0 nor 1 or the check digit of the long form is wrong.
    public static Optional<UpcE> parse(String digits) {
        return isValid(digits) ? Optional.of(new UpcE(digits)) : Optional.empty();
    }

    /// The UPC of twelve digits; source GS1 General Specifications 5.2.2.4.2.
    public Gtin expanded() {
        return new Gtin(expanded(digits));
    }

    private static boolean isValid(String digits) {
        return digits.length() == LENGTH
                && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && digits.charAt(0) <= '1'
                && CheckDigit.fits(expanded(digits));
    }

    private static String expanded(String digits) {
        String system = digits.substring(0, 1);
        String six = digits.substring(1, 7);
        char last = six.charAt(5);
        String body = switch (last) {
            case '0', '1', '2' -> six.substring(0, 2) + last + "0000" + six.substring(2, 5);
            case '3' -> six.substring(0, 3) + "00000" + six.substring(3, 5);
            case '4' -> six.substring(0, 4) + "00000" + six.charAt(4);
            default -> six.substring(0, 5) + "0000" + last;
        };
        return system + body + digits.charAt(7);
    }
}
