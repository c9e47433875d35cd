package tallydock.sheet.write;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;

/// The one place that puts a value into a cell. Text is always a string cell whose style carries the quote prefix: the
/// spreadsheet program then takes it as text even when somebody edits the cell and leaves it. No formula is ever
/// written.
public final class SafeCell {
    private SafeCell() {}

    /// Text as it is, however it begins.
    ///
    /// @throws IllegalArgumentException when the style lacks the quote prefix, which is a mistake of the writer
    public static void text(Row row, int column, String text, CellStyle style) {
        if (!style.getQuotePrefixed()) {
            throw new IllegalArgumentException("a text cell needs a style with quote prefix");
        }
        var cell = row.createCell(column);
        cell.setCellValue(SafeText.of(text));
        cell.setCellStyle(style);
    }

    /// A count; a workbook holds whole numbers up to 2^53 exactly.
    public static void number(Row row, int column, long number, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue((double) number);
        cell.setCellStyle(style);
    }

    /// A weight, a length, a price: spreadsheets keep 15 digits of it.
    public static void decimal(Row row, int column, BigDecimal number, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(number.doubleValue());
        cell.setCellStyle(style);
    }

    /// A moment as the wall clock of the zone shows it; the style must give it a date format.
    public static void time(Row row, int column, Instant at, TimeStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(at.atZone(style.zone()).toLocalDateTime());
        cell.setCellStyle(style.style());
    }

    /// A cell that is there for its border or fill alone.
    public static void blank(Row row, int column, CellStyle style) {
        row.createCell(column).setCellStyle(style);
    }

    /// How a moment is shown, and where.
    public record TimeStyle(CellStyle style, ZoneId zone) {}
}
