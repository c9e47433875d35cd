package tallydock.sheet.order;

import java.util.regex.Pattern;
import tallydock.sheet.cells.Cell;
import tallydock.sheet.value.Ascii;

/// Numbers of orders and parcels that went through a spreadsheet: it keeps 15 digits and may show them as 5.76482E+17.
final class LongNumbers {
    private static final int KEPT_DIGITS = 15;
    private static final Pattern SCIENTIFIC =
            Pattern.compile("\\d(?:[.,]\\d+)?E\\+?\\d{1,2}", Pattern.CASE_INSENSITIVE);
    private static final Pattern ZEROED = Pattern.compile("\\d{15}0{3,}|\\d{15}0{3,}\\.0");

    private LongNumbers() {}

    static boolean isScientific(Cell cell) {
        return cell instanceof Cell.Text(var text)
                && SCIENTIFIC.matcher(Ascii.of(text)).matches();
    }

    /// Digits beyond the fifteenth that are zeros, or in a number cell anything: they are not what they were.
    static boolean hasLostPrecision(Cell cell) {
        return switch (cell) {
            case Cell.Num(var number) -> number.precision() - number.scale() > KEPT_DIGITS;
            case Cell.Text(var text) -> ZEROED.matcher(Ascii.of(text)).matches();
            default -> false;
        };
    }
}
