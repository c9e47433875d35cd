package tallydock.sheet.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import tallydock.sheet.write.SafeCell;

/// A sheet that is one table: headings that stay in sight and filter, then rows, written from top to bottom. When the
/// sheet is full the table goes on in the next one.
final class Table {
    /// As many rows as the format allows, without the headings.
    static final int MAX_ROWS = 1_048_575;

    private static final float HEADER_POINTS = 34;
    private static final float LINE_POINTS = 16;
    private static final int MOST_LINES = 10;

    private final Book book;
    private final Layout layout;
    private Sheet sheet;
    private int sheets;
    private int rows;

    /// Heading, width in characters, and whether numbers stand below it, at the right.
    record Column(String heading, int width, boolean numeric) {
        static Column words(String heading, int width) {
            return new Column(heading, width, false);
        }

        static Column number(String heading, int width) {
            return new Column(heading, width, true);
        }
    }

    /// What a table looks like; `rowsPerSheet` is the most rows a sheet takes.
    record Layout(String name, List<Column> columns, int rowsPerSheet) {
        Layout {
            columns = List.copyOf(columns);
        }
    }

    Table(Book book, Layout layout) {
        this.book = book;
        this.layout = layout;
        this.sheet = nextSheet();
    }

    /// The next row, to be filled from left to right.
    Line line() {
        if (rows == layout.rowsPerSheet()) {
            filter();
            sheet = nextSheet();
            rows = 0;
        }
        rows++;
        return new Line(sheet.createRow(rows));
    }

    /// Ends the table. An empty one says so, or its reader would wonder.
    void finish(String nothing) {
        filter();
        if (rows == 0 && sheets == 1) {
            line().tinted(nothing, Tint.QUIET);
        }
    }

    private Sheet nextSheet() {
        sheets++;
        var next = book.table(sheets == 1 ? layout.name() : layout.name() + " " + sheets);
        var header = next.createRow(0);
        header.setHeightInPoints(HEADER_POINTS);
        for (int i = 0; i < layout.columns().size(); i++) {
            var column = layout.columns().get(i);
            next.setColumnWidth(i, column.width() * 256);
            SafeCell.text(header, i, column.heading(), book.looks().columnHeading(column.numeric()));
        }
        return next;
    }

    private void filter() {
        sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, layout.columns().size() - 1));
    }

    /// In characters of the Latin alphabet, with a little space at the sides; a Chinese character takes two.
    private static int printedWidth(String text) {
        return 2
                + text.codePoints()
                        .limit(MOST_LINES * 100L)
                        .map(it -> Character.isIdeographic(it) ? 2 : 1)
                        .sum();
    }

    /// One row being filled.
    final class Line {
        private final Row row;
        private int next;

        private Line(Row row) {
            this.row = row;
        }

        Line text(String text) {
            return wrapped(text, book.looks().text());
        }

        Line code(String code) {
            SafeCell.text(row, next++, code, book.looks().code());
            return this;
        }

        Line code(Optional<String> code) {
            return code.map(this::code).orElseGet(this::blank);
        }

        Line text(Optional<String> text) {
            return text.map(this::text).orElseGet(this::blank);
        }

        Line tinted(String word, Tint tint) {
            return wrapped(word, book.looks().tint(tint));
        }

        Line number(long number) {
            SafeCell.number(row, next++, number, book.looks().number());
            return this;
        }

        Line difference(long number) {
            SafeCell.number(row, next++, number, book.looks().difference());
            return this;
        }

        Line time(Instant at) {
            SafeCell.time(row, next++, at, book.time());
            return this;
        }

        Line blank() {
            SafeCell.blank(row, next++, book.looks().text());
            return this;
        }

        /// Makes the row as high as the text needs: not every program does that by itself.
        private Line wrapped(String text, CellStyle style) {
            int lines = Math.min(
                    MOST_LINES,
                    1 + (printedWidth(text) - 1) / layout.columns().get(next).width());
            row.setHeightInPoints(Math.max(row.getHeightInPoints(), lines * LINE_POINTS));
            SafeCell.text(row, next++, text, style);
            return this;
        }
    }
}
