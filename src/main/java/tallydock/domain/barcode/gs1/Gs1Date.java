package tallydock.domain.barcode.gs1;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// Dates of element strings: YYMMDD. The century is the one that brings the year nearest to now, at most 49 years back
/// and 50 ahead; day 00 is the last of its month; source GS1 General Specifications 7.12.
public final class Gs1Date {
    private static final int CENTURY = 100;
    private static final int BACK = 49;

    private Gs1Date() {}

    /// The day that six digits mean as seen from `year`; empty when there is no such day.
    public static Optional<LocalDate> of(String digits, int year) {
        if (digits.length() != 6 || Gs1Charset.N.firstOther(digits) < 6) {
            return Optional.empty();
        }
        int month = Integer.parseInt(digits.substring(2, 4));
        int day = Integer.parseInt(digits.substring(4));
        int full = fullYear(Integer.parseInt(digits.substring(0, 2)), year);
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        var of = YearMonth.of(full, month);
        return day <= of.lengthOfMonth()
                ? Optional.of(of.atDay(day == 0 ? of.lengthOfMonth() : day))
                : Optional.empty();
    }

    private static int fullYear(int twoDigits, int year) {
        int first = year - BACK;
        return first + Math.floorMod(twoDigits - first, CENTURY);
    }

    /// Whether six digits can be a day. The last of February is asked of the year in this century, as 1900 and 2100
    /// alone would differ.
    static boolean isDate(String digits, boolean mayLackDay) {
        return of(digits, 2000 + BACK).isPresent() && (mayLackDay || !digits.endsWith("00"));
    }
}
