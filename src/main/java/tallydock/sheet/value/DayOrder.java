package tallydock.sheet.value;

import java.util.List;
import java.util.regex.Pattern;

/// Whether 03/04 is the third of April or the fourth of March in a file.
public enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST;

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(?:\\d{4}|\\d{2})(?:\\D.*)?");

    /// Judges by dates that can be read in one way only, then by dots, which go with the day first; failing both,
    /// `otherwise`.
    public static DayOrder of(List<String> dates, DayOrder otherwise) {
        int day = 0;
        int month = 0;
        int dots = 0;
        for (String date : dates) {
            var parts = NUMBERS.matcher(Ascii.of(date));
            if (parts.matches()) {
                day += Integer.parseInt(parts.group(1)) > 12 ? 1 : 0;
                month += Integer.parseInt(parts.group(3)) > 12 ? 1 : 0;
                dots += parts.group(2).equals(".") ? 1 : 0;
            }
        }
        if (day != month) {
            return day > month ? DAY_FIRST : MONTH_FIRST;
        }
        return dots > 0 ? DAY_FIRST : otherwise;
    }
}
