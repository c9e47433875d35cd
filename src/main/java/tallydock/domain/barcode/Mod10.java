package tallydock.domain.barcode;

/// The GS1 check digit: from the right, weights 3, 1, 3, 1 ...; the sum with the check digit is a multiple of ten.
final class Mod10 {
    private Mod10() {}

    /// Whether the text is digits alone and its last digit is the right check digit.
    static boolean isValid(String digits) {
        if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int sum = 0;
        for (int fromRight = 0; fromRight < digits.length(); fromRight++) {
            int digit = digits.charAt(digits.length() - 1 - fromRight) - '0';
            sum += fromRight % 2 == 1 ? 3 * digit : digit;
        }
        return sum % 10 == 0;
    }
}
