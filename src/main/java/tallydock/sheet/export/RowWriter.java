package tallydock.sheet.export;

import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import tallydock.sheet.write.SafeCell;

/// Writes one sheet row by row; text goes through the one door for text.
final class RowWriter {
    private static final int CHARACTER = 256;

    private final Sheet sheet;
    private final CellStyle words;
    private final CellStyle figures;
    private final CellStyle headings;
    private int rows;

    RowWriter(SXSSFWorkbook workbook, String name) {
        sheet = workbook.createSheet(name);
        words = workbook.createCellStyle();
        words.setQuotePrefixed(true);
        figures = workbook.createCellStyle();
        headings = workbook.createCellStyle();
        headings.setQuotePrefixed(true);
        headings.setWrapText(true);
        headings.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        headings.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        var bold = workbook.createFont();
        bold.setBold(true);
        headings.setFont(bold);
    }

    /// Headings, which stay in sight.
    void headings(List<String> texts, int characters) {
        var row = sheet.createRow(rows++);
        for (int col = 0; col < texts.size(); col++) {
            SafeCell.text(row, col, texts.get(col), headings);
            sheet.setColumnWidth(col, characters * CHARACTER);
        }
        sheet.createFreezePane(0, rows);
    }

    void row(List<Value> values) {
        var row = sheet.createRow(rows++);
        for (int col = 0; col < values.size(); col++) {
            put(row, col, values.get(col));
        }
    }

    void emptyRow() {
        rows++;
    }

    private void put(Row row, int col, Value value) {
        switch (value) {
            case Value.Words(var text) -> SafeCell.text(row, col, text, words);
            case Value.Figure(var number) -> SafeCell.decimal(row, col, number, figures);
            case Value.Nothing() -> {}
        }
    }
}
