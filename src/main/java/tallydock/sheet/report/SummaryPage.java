package tallydock.sheet.report;

import java.time.Instant;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import tallydock.sheet.write.SafeCell;

/// The page of the summary: a title, facts as label and value, small tables, from top to bottom.
final class SummaryPage {
    private static final int COLUMNS = 8;
    private static final int LABEL_WIDTH = 34;
    private static final int VALUE_WIDTH = 15;
    private static final float LINE_POINTS = 18;
    private static final float MEANING_LINES = 1.8f;
    private static final float MOST_POINTS = 400;

    private final Book book;
    private final Sheet sheet;
    private int rows;

    SummaryPage(Book book, String name) {
        this.book = book;
        this.sheet = book.page(name);
        sheet.setColumnWidth(0, LABEL_WIDTH * 256);
        for (int i = 1; i < COLUMNS; i++) {
            sheet.setColumnWidth(i, VALUE_WIDTH * 256);
        }
    }

    void title(String title, String shipment) {
        SafeCell.text(row(2), 0, title, book.looks().title());
        SafeCell.text(row(1), 0, shipment, book.looks().subtitle());
        rows++;
    }

    /// Begins a table of its own.
    void heading(String text) {
        rows++;
        SafeCell.text(row(1.5f), 0, text, book.looks().heading());
    }

    /// `numbers` of the headings after the first stand over numbers.
    void columns(int numbers, List<String> headings) {
        var row = row(2);
        for (int i = 0; i < COLUMNS; i++) {
            boolean numeric = i > 0 && i <= numbers;
            SafeCell.text(
                    row,
                    i,
                    i < headings.size() ? headings.get(i) : "",
                    book.looks().columnHeading(numeric));
        }
    }

    void fact(String label, String value) {
        fact(label, value, book.looks().text());
    }

    void fact(String label, String value, Tint tint) {
        fact(label, value, book.looks().tint(tint));
    }

    void fact(String label, Instant at) {
        var row = label(label).row;
        SafeCell.time(row, 1, at, book.time());
        acrossFrom(row, 1, book.looks().time());
    }

    void fact(String label, long number) {
        var row = label(label).row;
        SafeCell.number(row, 1, number, book.looks().leadingNumber());
        acrossFrom(row, 1, book.looks().leadingNumber());
    }

    /// A row of a small table.
    Line label(String label) {
        return new Line(row(1)).put(label, book.looks().label());
    }

    Line tinted(String word, Tint tint) {
        return new Line(row(MEANING_LINES)).put(word, book.looks().tint(tint));
    }

    private void fact(String label, String value, CellStyle style) {
        int lines = 1 + value.length() / ((COLUMNS - 1) * VALUE_WIDTH);
        var row = row(lines);
        SafeCell.text(row, 0, label, book.looks().label());
        SafeCell.text(row, 1, value, style);
        acrossFrom(row, 1, style);
    }

    private Row row(float lines) {
        var row = sheet.createRow(rows);
        row.setHeightInPoints(Math.min(lines * LINE_POINTS, MOST_POINTS));
        rows++;
        return row;
    }

    private void acrossFrom(Row row, int column, CellStyle style) {
        for (int i = column + 1; i < COLUMNS; i++) {
            SafeCell.blank(row, i, style);
        }
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), column, COLUMNS - 1));
    }

    /// One row of a small table, filled from left to right.
    final class Line {
        private final Row row;
        private int next;

        private Line(Row row) {
            this.row = row;
        }

        Line code(String code) {
            return put(code, book.looks().code());
        }

        void tinted(String word, Tint tint) {
            put(word, book.looks().tint(tint));
        }

        Line number(long number) {
            SafeCell.number(row, next++, number, book.looks().number());
            return this;
        }

        Line difference(long number) {
            SafeCell.number(row, next++, number, book.looks().difference());
            return this;
        }

        Line blank() {
            return put("", book.looks().text());
        }

        void acrossTheRest(String text) {
            int column = next;
            put(text, book.looks().text());
            acrossFrom(row, column, book.looks().text());
        }

        private Line put(String text, CellStyle style) {
            SafeCell.text(row, next++, text, style);
            return this;
        }
    }
}
