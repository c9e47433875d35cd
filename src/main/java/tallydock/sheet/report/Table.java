package tallydock.sheet.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    private final Book book;
    private final Layout layout;
    private Sheet sheet;
    private int sheets;
    private int rows;

    /// Heading and width in characters.
    record Column(String heading, int width) {}

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
        var next = book.sheet(sheets == 1 ? layout.name() : layout.name() + " " + sheets, 1);
        var header = next.createRow(0);
        header.setHeightInPoints(HEADER_POINTS);
        for (int i = 0; i < layout.columns().size(); i++) {
            var column = layout.columns().get(i);
            next.setColumnWidth(i, column.width() * 256);
            SafeCell.text(header, i, column.heading(), book.looks().columnHeading());
        }
        return next;
    }

    private void filter() {
        sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, layout.columns().size() - 1));
    }

    /// One row being filled.
    final class Line {
        private final Row row;
        private int next;

        private Line(Row row) {
            this.row = row;
        }

        Line text(String text) {
            SafeCell.text(row, next++, text, book.looks().text());
            return this;
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
            SafeCell.text(row, next++, word, book.looks().tint(tint));
            return this;
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
    }
}
