package tallydock.domain.barcode.gs1;

import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tallydock.domain.barcode.CheckDigit;

/// A check on the value of one part; its name in small letters stands in the table. It is asked only when length and
/// characters are right.
// The functions have no state.
@SuppressWarnings("ImmutableEnumChecker")
enum Gs1Check {
    DIGIT(Gs1Fault.Kind.CHECK_DIGIT, CheckDigit::fits),
    /// Two check characters of a model number.
    PAIR(Gs1Fault.Kind.CHECK_DIGIT, ModelCheck::fits),
    /// YYMMDD, where day 00 means the last of the month.
    DATE0(Gs1Fault.Kind.DATE, value -> Gs1Date.isDate(value, true)),
    DATE(Gs1Fault.Kind.DATE, value -> Gs1Date.isDate(value, false)),
    HOUR(Gs1Fault.Kind.TIME, value -> Integer.parseInt(value) < 24),
    /// hhmm.
    CLOCK(Gs1Fault.Kind.TIME, Gs1Check::isClock),
    /// hhmm, or 9999 where no time is meant.
    CLOCK9(Gs1Fault.Kind.TIME, value -> value.equals("9999") || isClock(value)),
    /// mm or mmss.
    MINUTES(Gs1Fault.Kind.TIME, Gs1Check::isMinutes),
    COUNTRY(Gs1Fault.Kind.VALUE, Countries::isNumber),
    /// Several countries of three digits.
    COUNTRIES(Gs1Fault.Kind.VALUE, Gs1Check::areCountries),
    /// 999 stands for several.
    COUNTRY9(Gs1Fault.Kind.VALUE, value -> value.equals("999") || Countries.isNumber(value)),
    LETTERS(Gs1Fault.Kind.VALUE, Countries::isAlpha),
    CURRENCY(Gs1Fault.Kind.VALUE, value -> Money.NUMBERS.contains(Integer.parseInt(value))),
    NONZERO(Gs1Fault.Kind.VALUE, value -> value.chars().anyMatch(c -> c != '0')),
    ZERO(Gs1Fault.Kind.VALUE, value -> value.chars().allMatch(c -> c == '0')),
    /// No zero before other digits.
    PLAIN(Gs1Fault.Kind.VALUE, value -> value.length() == 1 || value.charAt(0) != '0'),
    YES(Gs1Fault.Kind.VALUE, value -> value.equals("0") || value.equals("1")),
    WINDING(Gs1Fault.Kind.VALUE, value -> value.equals("0") || value.equals("1") || value.equals("9")),
    /// Piece nn of nn.
    PIECE(Gs1Fault.Kind.VALUE, Gs1Check::isPiece),
    /// Begins with at least four digits of a company prefix.
    KEY(Gs1Fault.Kind.VALUE, value -> Gs1Charset.N.firstOther(value) >= 4),
    IBAN(Gs1Fault.Kind.CHECK_DIGIT, Gs1Check::isIban),
    /// Percent signs begin two hexadecimal digits.
    PERCENT(Gs1Fault.Kind.VALUE, value -> value.matches("(?:[^%]|%[0-9A-Fa-f]{2})*")),
    LATITUDE(Gs1Fault.Kind.VALUE, value -> Long.parseLong(value) <= 1_800_000_000L),
    LONGITUDE(Gs1Fault.Kind.VALUE, value -> Long.parseLong(value) <= 3_600_000_000L),
    /// The importer's sign of a cigarette pack.
    IMPORTER(Gs1Fault.Kind.VALUE, value -> value.matches("[-0-9A-Z_a-z]")),
    MINUS(Gs1Fault.Kind.VALUE, value -> value.isEmpty() || value.equals("-")),
    /// 00 to 10, or 80 to 99.
    MEDIA(Gs1Fault.Kind.VALUE, value -> Integer.parseInt(value) <= 10 || Integer.parseInt(value) >= 80);

    private final Gs1Fault.Kind fault;
    private final Predicate<String> test;

    Gs1Check(Gs1Fault.Kind fault, Predicate<String> test) {
        this.fault = fault;
        this.test = test;
    }

    boolean holds(String value) {
        return test.test(value);
    }

    /// What is wrong with a value that does not pass.
    Gs1Fault.Kind fault() {
        return fault;
    }

    /// The numbers of currencies (ISO 4217), asked for once.
    private static final class Money {
        private static final Set<Integer> NUMBERS = Currency.getAvailableCurrencies().stream()
                .map(Currency::getNumericCode)
                .filter(number -> number > 0)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isClock(String value) {
        return Integer.parseInt(value.substring(0, 2)) < 24 && Integer.parseInt(value.substring(2)) < 60;
    }

    private static boolean isMinutes(String value) {
        return value.length() % 2 == 0
                && (value.isEmpty() || Integer.parseInt(value.substring(0, 2)) < 60)
                && (value.length() < 4 || Integer.parseInt(value.substring(2)) < 60);
    }

    private static boolean areCountries(String value) {
        boolean fits = value.length() % 3 == 0;
        for (int at = 0; fits && at < value.length(); at += 3) {
            fits = Countries.isNumber(value.substring(at, at + 3));
        }
        return fits;
    }

    private static boolean isPiece(String value) {
        int half = value.length() / 2;
        int piece = Integer.parseInt(value.substring(0, half));
        return piece > 0 && piece <= Integer.parseInt(value.substring(half));
    }

    private static boolean isIban(String value) {
        String upper = value.toUpperCase(Locale.ROOT);
        if (!upper.equals(value)
                || !value.matches("[A-Z]{2}\\d{2}[0-9A-Z]+")
                || !Countries.isAlpha(value.substring(0, 2))) {
            return false;
        }
        int rest = 0;
        for (char c : (value.substring(4) + value.substring(0, 4)).toCharArray()) {
            int digit = Character.digit(c, 36);
            rest = (rest * (digit < 10 ? 10 : 100) + digit) % 97;
        }
        return rest == 1;
    }
}
