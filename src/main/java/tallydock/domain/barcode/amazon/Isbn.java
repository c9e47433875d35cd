package tallydock.domain.barcode.amazon;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tallydock.domain.barcode.CheckDigit;
import tallydock.domain.barcode.Gtin;

/// The number of a book: ten characters of which the last may be `X`, or thirteen digits that begin 978 or 979.
public record Isbn(String code) {
    private static final Pattern TEN = Pattern.compile("\\d{9}[\\dX]");
    private static final Pattern THIRTEEN = Pattern.compile("97[89]\\d{10}");

    public Isbn {
        if (!isValid(code)) {
            throw new IllegalArgumentException("not an ISBN: '" + code + "'");
        }
    }

    /// Reads it without hyphens; empty when shape or check character is wrong.
    public static Optional<Isbn> parse(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        return isValid(code) ? Optional.of(new Isbn(code)) : Optional.empty();
    }

    /// The same book as its barcode says it.
    public Gtin gtin() {
        if (code.length() == 13) {
            return new Gtin(code);
        }
        String body = "978" + code.substring(0, 9);
        return IntStream.rangeClosed(0, 9)
                .mapToObj(digit -> Gtin.parse(body + digit))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isValid(String code) {
        return THIRTEEN.matcher(code).matches()
                ? CheckDigit.fits(code)
                : TEN.matcher(code).matches() && isDivisible(code);
    }

    /// Weights 10 to 1, divisible by 11.
    private static boolean isDivisible(String code) {
        int sum = IntStream.range(0, 10)
                .map(i -> (10 - i) * (code.charAt(i) == 'X' ? 10 : code.charAt(i) - '0'))
                .sum();
        return sum % 11 == 0;
    }
}
