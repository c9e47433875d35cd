package tallydock.sheet.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tallydock.sheet.cells.Cell;

/// Months as statements name them: 2026-01, 2026年1月, January 2026, 01/2026, or the first and the last day.
public final class Periods {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(20\\d{2})\\s*[-/.年]?\\s*(0[1-9]|1[0-2]|[1-9])\\s*月?(?:份|账单|费用)?");
    private static final Pattern YEAR_LAST = Pattern.compile("(0?[1-9]|1[0-2])\\s*[-/.]\\s*(20\\d{2})");
    private static final Pattern NAMED = Pattern.compile("(\\p{L}{3,10})[.,\\s'-]*(20\\d{2}|\\d{2})");
    private static final Pattern DAYS = Pattern.compile(
            "(\\S.*?)\\s*(?:~|至|到|\\bto\\b|\\bbis\\b|\\s-+\\s|(?<=\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2})-+)\\s*(.*\\S)");
    private static final Pattern INSIDE = Pattern.compile(
            "(?<!\\d)20\\d{2}\\s*[-/.年]\\s*(?:0[1-9]|1[0-2]|[1-9])(?!\\d)\\s*月?(?!\\s*[-/.]?\\s*\\d)|(?<!\\d\\s)(?<!\\d\\.\\s)(?<![\\d.\\p{L}])\\p{L}{3,10}\\.?\\s+20\\d{2}(?!\\d)");

    private Periods() {}

    /// The period a cell names; text that is no month stays as it is.
    public static Optional<String> of(Cell cell, DayOrder order) {
        return switch (cell) {
            case Cell.Moment moment ->
                Optional.of(YearMonth.from(moment.value()).toString());
            case Cell.Text(var text) ->
                Optional.of(month(text, order).map(YearMonth::toString).orElse(text));
            case Cell.Num _ ->
                Optional.of(month(cell.shown(), order).map(YearMonth::toString).orElse(cell.shown()));
            default -> Optional.empty();
        };
    }

    /// The month that text among other words names, as in a title; empty when it names none, or several.
    public static Optional<YearMonth> inside(String text) {
        List<YearMonth> found = INSIDE.matcher(Ascii.of(text))
                .results()
                .flatMap(match -> month(match.group().strip(), DayOrder.DAY_FIRST).stream())
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static Optional<YearMonth> month(String text, DayOrder order) {
        String plain = Ascii.of(text);
        var yearFirst = YEAR_FIRST.matcher(plain);
        if (yearFirst.matches()) {
            return Optional.of(YearMonth.of(number(yearFirst.group(1)), number(yearFirst.group(2))));
        }
        var yearLast = YEAR_LAST.matcher(plain);
        if (yearLast.matches()) {
            return Optional.of(YearMonth.of(number(yearLast.group(2)), number(yearLast.group(1))));
        }
        return named(plain).or(() -> days(plain, order));
    }

    private static Optional<YearMonth> named(String text) {
        var parts = NAMED.matcher(text);
        int month = parts.matches() ? Dates.month(parts.group(1)) : 0;
        if (month == 0) {
            return Optional.empty();
        }
        int year = number(parts.group(2));
        return Optional.of(YearMonth.of(year < 100 ? 2000 + year : year, month));
    }

    /// Two days of one month, or one day.
    private static Optional<YearMonth> days(String text, DayOrder order) {
        var parts = DAYS.matcher(text);
        if (!parts.matches()) {
            return Dates.of(text, order).map(YearMonth::from);
        }
        var first = Dates.of(parts.group(1), order);
        var last = Dates.of(parts.group(2), order);
        boolean oneMonth = first.isPresent() && first.map(YearMonth::from).equals(last.map(YearMonth::from));
        return oneMonth ? first.map((LocalDate day) -> YearMonth.from(day)) : Optional.empty();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
