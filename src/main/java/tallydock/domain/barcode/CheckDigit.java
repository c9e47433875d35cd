package tallydock.domain.barcode;

/// The GS1 check digit of GTIN and SSCC: from the right, weights 3, 1, 3, 1; source GS1 General Specifications 7.9.
public final class CheckDigit {
    private CheckDigit() {}

    /// True when all are digits and the last is the check digit of those before it.
    public static boolean fits(String digits) {
        if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int weight = (digits.length() - i) % 2 == 0 ? 3 : 1;
            sum += weight * (digits.charAt(i) - '0');
        }
        return sum % 10 == 0;
    }

    /// The digit that makes these a number whose check digit fits.
    public static int of(String digits) {
        for (int digit = 0; digit <= 9; digit++) {
            if (fits(digits + digit)) {
                return digit;
            }
        }
        throw new IllegalArgumentException("not digits: '" + digits + "'");
    }
}
