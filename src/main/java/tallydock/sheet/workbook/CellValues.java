package tallydock.sheet.workbook;

import org.apache.poi.ss.usermodel.DateUtil;
import tallydock.sheet.cells.Cell;
import tallydock.sheet.cells.Cells;

/// Turns what a workbook stores for a cell into what the cell says.
record CellValues(SharedStrings strings, StylesPart styles, boolean dates1904) {
    /// @param type the cell's type word in xlsx: s, str, b, e, d, n or nothing
    Cell cell(String type, String stored, int style) {
        return switch (type) {
            case "s" -> strings.at(CellRef.number(stored.strip()));
            case "str", "d" -> Cell.text(stored);
            case "b" -> new Cell.Flag(stored.strip().equals("1"));
            case "e" -> Cells.NO_VALUE;
            default -> number(stored, styles.look(style));
        };
    }

    private Cell number(String stored, StylesPart.Look look) {
        try {
            return number(Double.parseDouble(stored.strip()), look, dates1904);
        } catch (NumberFormatException _) {
            return Cell.text(stored);
        }
    }

    static Cell number(double value, StylesPart.Look look, boolean dates1904) {
        if (look == StylesPart.Look.NUMBER || !DateUtil.isValidExcelDate(value)) {
            return Cell.number(value);
        }
        var moment = DateUtil.getLocalDateTime(value, dates1904);
        return moment == null ? Cell.number(value) : new Cell.Moment(moment, look == StylesPart.Look.MONTH_AND_YEAR);
    }
}
