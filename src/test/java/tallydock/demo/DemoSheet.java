package tallydock.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// One sheet of a demo workbook, written row by row.
final class DemoSheet implements AutoCloseable {
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet;
    private final XSSFCellStyle plain = style(false);
    private final XSSFCellStyle heading = style(true);
    private int rows;

    DemoSheet(String name) {
        sheet = workbook.createSheet(name);
        heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        heading.setWrapText(true);
    }

    void widths(int... characters) {
        for (int i = 0; i < characters.length; i++) {
            sheet.setColumnWidth(i, characters[i] * 256);
        }
    }

    void headings(String... headings) {
        fill(heading, (Object[]) headings);
    }

    /// Text, whole numbers and decimals; "" leaves a cell empty.
    void row(Object... values) {
        fill(plain, values);
    }

    void skip() {
        rows++;
    }

    int rows() {
        return rows;
    }

    /// Joins cells of a column over rows, the last not included.
    void merge(int fromRow, int toRow, int column) {
        if (toRow - fromRow > 1) {
            sheet.addMergedRegion(new CellRangeAddress(fromRow, toRow - 1, column, column));
        }
    }

    void write(OutputStream out) throws IOException {
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private void fill(XSSFCellStyle style, Object... values) {
        var row = sheet.createRow(rows++);
        for (int i = 0; i < values.length; i++) {
            var cell = row.createCell(i);
            cell.setCellStyle(style);
            switch (values[i]) {
                case String text when text.isEmpty() -> cell.setBlank();
                case String text -> cell.setCellValue(text);
                case Integer number -> cell.setCellValue(number);
                case BigDecimal number -> cell.setCellValue(number.doubleValue());
                default -> throw new IllegalArgumentException("no cell value: " + values[i]);
            }
        }
    }

    private XSSFCellStyle style(boolean bold) {
        var font = workbook.createFont();
        font.setBold(bold);
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setBorderBottom(BorderStyle.THIN);
        style.setQuotePrefixed(true);
        return style;
    }
}
