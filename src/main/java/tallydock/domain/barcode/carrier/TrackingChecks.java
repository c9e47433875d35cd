package tallydock.domain.barcode.carrier;

import java.util.stream.IntStream;
import tallydock.domain.barcode.CheckDigit;

/// The check digits of carriers. Each is asked about a number whose shape is right.
final class TrackingChecks {
    private static final int[] POSTAL = {8, 6, 4, 2, 3, 5, 9, 7};

    private TrackingChecks() {}

    /// Weights 3 and 1 from the right, as GS1 has them.
    static boolean threeOne(String digits) {
        return CheckDigit.fits(digits);
    }

    /// Over all characters before the last: letters count as the last digit of their number less three, every
    /// second one twice.
    static boolean lettersTwice(String text) {
        int last = text.length() - 1;
        int sum = IntStream.range(0, last)
                .map(i -> value(text.charAt(i)) * (i % 2 == 0 ? 1 : 2))
                .sum();
        return (10 - sum % 10) % 10 == text.charAt(last) - '0';
    }

    private static int value(char c) {
        return c <= '9' ? c - '0' : (c - 3) % 10;
    }

    /// Weights in turn, remainder of 11, of that the last digit.
    static boolean elevenTen(String digits, int... weights) {
        int last = digits.length() - 1;
        int sum = IntStream.range(0, last)
                .map(i -> weights[i % weights.length] * (digits.charAt(i) - '0'))
                .sum();
        return sum % 11 % 10 == digits.charAt(last) - '0';
    }

    /// The number before the last digit, remainder of 7.
    static boolean seven(String digits) {
        int last = digits.length() - 1;
        return Long.parseLong(digits.substring(0, last)) % 7 == digits.charAt(last) - '0';
    }

    /// Two letters, eight digits, check digit, two letters; source UPU S10.
    static boolean postal(String code) {
        int rest = IntStream.range(0, POSTAL.length)
                        .map(i -> POSTAL[i] * (code.charAt(2 + i) - '0'))
                        .sum()
                % 11;
        int check = switch (rest) {
            case 0 -> 5;
            case 1 -> 0;
            default -> 11 - rest;
        };
        return check == code.charAt(10) - '0';
    }
}
