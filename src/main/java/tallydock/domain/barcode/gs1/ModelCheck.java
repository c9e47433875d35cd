package tallydock.domain.barcode.gs1;

/// The pair of check characters at the end of a global model number; source GS1 General Specifications 7.9.5.
final class ModelCheck {
    private static final String PAIRS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int[] PRIMES = {
        2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83
    };
    private static final int MODULUS = 1021;

    private ModelCheck() {}

    static boolean fits(String value) {
        int body = value.length() - 2;
        return body > 0 && body <= PRIMES.length && value.endsWith(of(value.substring(0, body)));
    }

    /// For a body of 1 to 23 characters of the set of 82.
    static String of(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += PRIMES[body.length() - 1 - i] * Gs1Charset.X.valueOf(body.charAt(i));
        }
        int rest = sum % MODULUS;
        return "" + PAIRS.charAt(rest / PAIRS.length()) + PAIRS.charAt(rest % PAIRS.length());
    }
}
