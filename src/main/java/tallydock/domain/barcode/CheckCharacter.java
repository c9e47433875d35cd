package tallydock.domain.barcode;

/// The check character of our own codes, ISO 7064 MOD 37,36: it catches every single wrong character of `[0-9A-Z]`.
final class CheckCharacter {
    static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private CheckCharacter() {}

    /// Over all characters before it.
    static char of(String body) {
        int radix = ALPHABET.length();
        int product = radix;
        for (int i = 0; i < body.length(); i++) {
            int sum = (product + ALPHABET.indexOf(body.charAt(i))) % radix;
            product = (sum == 0 ? radix : sum) * 2 % (radix + 1);
        }
        return ALPHABET.charAt((radix + 1 - product) % radix);
    }
}
