package tallydock.sheet.column;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tallydock.domain.barcode.Fnsku;
import tallydock.domain.barcode.Gtin;
import tallydock.sheet.cells.Cell;
import tallydock.sheet.cells.Grid;
import tallydock.sheet.value.Ascii;
import tallydock.sheet.value.NumberText;

/// What the first cells of a column look like, as shares of its filled cells.
record Content(int filled, double numbers, double fnskus, double gtins, double barcodes) {
    private static final int SAMPLE_ROWS = 200;
    private static final Pattern BARCODE = Pattern.compile("(?:[A-Z]+ ?: ?)?\\d{7,14}|\\d(?:\\.\\d+)?E\\+?\\d+");

    static Content of(Grid grid, int col, int firstRow) {
        int filled = 0;
        int[] counts = new int[4];
        for (int row = firstRow; row < Math.min(grid.rowCount(), firstRow + SAMPLE_ROWS); row++) {
            var cell = grid.cell(row, col);
            if (cell.isBlank()) {
                continue;
            }
            filled++;
            String text = Ascii.of(cell.shown());
            counts[0] += isNumber(cell) ? 1 : 0;
            counts[1] += Fnsku.parse(text).isPresent() ? 1 : 0;
            counts[2] += matches(text, code -> Gtin.parse(code).isPresent() && code.length() >= 12);
            counts[3] += matches(text, code -> BARCODE.matcher(code).matches());
        }
        double all = Math.max(1, filled);
        return new Content(filled, counts[0] / all, counts[1] / all, counts[2] / all, counts[3] / all);
    }

    /// True when hardly any cell of several is a number.
    boolean areNoNumbers() {
        return numbers < 0.3 && filled > 3;
    }

    /// True when none of several cells is a number.
    boolean isText() {
        return numbers == 0 && filled > 1;
    }

    private static int matches(String text, Predicate<String> test) {
        return test.test(text.toUpperCase(Locale.ROOT)) ? 1 : 0;
    }

    private static boolean isNumber(Cell cell) {
        return cell instanceof Cell.Num
                || cell instanceof Cell.NoValue
                || (cell instanceof Cell.Text(var text)
                        && !NumberText.of(text).number().isEmpty());
    }
}
