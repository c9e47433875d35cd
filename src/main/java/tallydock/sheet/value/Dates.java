package tallydock.sheet.value;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tallydock.sheet.cells.Cell;

/// Days in the ways sheets write them: date cells, ISO, Chinese, with dots, with names of months, and numbers
/// of days as spreadsheets count them.
public final class Dates {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?(?:[T\\s].*)?");
    private static final Pattern COMPACT = Pattern.compile("(20\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})(?:[,\\s].*)?");
    private static final Pattern DAY_AND_NAME =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[.\\s-]*(\\p{L}{3,10})[.,\\s-]*(\\d{4}|\\d{2})");
    private static final Pattern NAME_AND_DAY =
            Pattern.compile("(\\p{L}{3,10})[.\\s-]*(\\d{1,2})(?:st|nd|rd|th)?[,\\s-]+(\\d{4})");
    private static final List<String> MONTHS = List.of(
            "jan", "feb", "mar|mär|mae|mrz", "apr", "may|mai", "jun", "jul", "aug", "sep", "oct|okt", "nov", "dec|dez");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final long EARLIEST = 29_221;
    private static final long LATEST = 73_050;

    private Dates() {}

    /// The day a cell names; empty when it names none.
    public static Optional<LocalDate> of(Cell cell, DayOrder order) {
        return switch (cell) {
            case Cell.Moment moment -> Optional.of(moment.value().toLocalDate());
            case Cell.Num(var number) -> counted(number);
            case Cell.Text(var text) -> of(text, order);
            default -> Optional.empty();
        };
    }

    /// The same for text.
    public static Optional<LocalDate> of(String text, DayOrder order) {
        String folded = Ascii.folded(text).toUpperCase(Locale.ROOT);
        return yearFirst(folded).or(() -> yearLast(folded, order)).or(() -> named(folded.toLowerCase(Locale.ROOT)));
    }

    /// The number of the month a word begins with, in English or German; 0 for no month.
    static int month(String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            for (String start : MONTHS.get(i).split("\\|", -1)) {
                if (folded.startsWith(start)) {
                    return i + 1;
                }
            }
        }
        return 0;
    }

    private static Optional<LocalDate> yearFirst(String text) {
        for (var shape : List.of(YEAR_FIRST, COMPACT)) {
            var parts = shape.matcher(text);
            if (parts.matches()) {
                return day(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> yearLast(String text, DayOrder order) {
        var parts = YEAR_LAST.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int first = number(parts.group(1));
        int second = number(parts.group(3));
        int year = year(parts.group(4));
        return order == DayOrder.DAY_FIRST ? day(year, second, first) : day(year, first, second);
    }

    private static Optional<LocalDate> named(String text) {
        var dayFirst = DAY_AND_NAME.matcher(text);
        if (dayFirst.matches()) {
            return day(year(dayFirst.group(3)), month(dayFirst.group(2)), number(dayFirst.group(1)));
        }
        var monthFirst = NAME_AND_DAY.matcher(text);
        return monthFirst.matches()
                ? day(year(monthFirst.group(3)), month(monthFirst.group(1)), number(monthFirst.group(2)))
                : Optional.empty();
    }

    /// A number of days since the end of 1899, between 1980 and 2100.
    private static Optional<LocalDate> counted(BigDecimal number) {
        boolean plausible =
                number.compareTo(BigDecimal.valueOf(EARLIEST)) >= 0 && number.compareTo(BigDecimal.valueOf(LATEST)) < 0;
        if (plausible) {
            return Optional.of(DAY_ZERO.plusDays(number.longValue()));
        }
        return number.scale() <= 0 ? yearFirst(number.toPlainString()) : Optional.empty();
    }

    private static int year(String digits) {
        return digits.length() == 2 ? 2000 + number(digits) : number(digits);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
