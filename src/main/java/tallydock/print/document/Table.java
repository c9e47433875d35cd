package tallydock.print.document;

import java.util.ArrayList;
import java.util.List;
import tallydock.print.document.Canvas.Area;

/// A table that runs over pages: each begins with the head of the table, and a row stands on one page unless it is
/// longer than a page. Rows are drawn as they come and not kept.
public final class Table {
    private static final int PADDING = 32;
    private static final int BETWEEN = 70;
    private static final int RULE = 5;
    private static final int HEAD_RULE = 8;
    private static final int LIGHT = 82;
    private static final int DARK = 35;

    private final Pages pages;
    private final List<Column> columns;
    private final int[] left;
    private final List<List<Line>> head;

    /// A line of a cell.
    private record Line(String text, Style style) {}

    Table(Pages pages, List<Column> columns) {
        this.pages = pages;
        this.columns = List.copyOf(columns);
        this.left = edges(pages, columns);
        this.head = lines(columns.stream()
                .map(column -> Cell.of(column.heading(), Style.SMALL))
                .toList());
        pages.need(height(head) + 6 * Style.TEXT.pitch());
        head();
        pages.repeat(this::head);
    }

    private static int[] edges(Pages pages, List<Column> columns) {
        int all = columns.stream().mapToInt(Column::share).sum();
        int[] edges = new int[columns.size() + 1];
        int before = 0;
        for (int i = 0; i < columns.size(); i++) {
            edges[i] = pages.left() + (int) ((long) pages.width() * before / all);
            before += columns.get(i).share();
        }
        edges[columns.size()] = pages.left() + pages.width() + BETWEEN;
        return edges;
    }

    /// Draws one row.
    public Table row(Cell... cells) {
        var row = lines(List.of(cells));
        int height = height(row);
        if (height <= pages.most(height(head))) {
            pages.need(height);
            draw(row);
        } else {
            inParts(row);
        }
        rule(RULE, LIGHT);
        return this;
    }

    /// A row longer than a page goes on on the next.
    private void inParts(List<List<Line>> row) {
        var rest = row;
        while (rest.stream().anyMatch(cell -> !cell.isEmpty())) {
            if (pages.room() < 4 * Style.TITLE.pitch()) {
                pages.turn();
            }
            int room = pages.room() - 2 * PADDING;
            var now = new ArrayList<List<Line>>();
            var later = new ArrayList<List<Line>>();
            for (var cell : rest) {
                int fits = fitting(cell, room);
                now.add(cell.subList(0, fits));
                later.add(cell.subList(fits, cell.size()));
            }
            draw(now);
            rest = later;
        }
    }

    private static int fitting(List<Line> cell, int room) {
        int fits = 0;
        int used = 0;
        while (fits < cell.size() && used + cell.get(fits).style.pitch() <= room) {
            used += cell.get(fits).style.pitch();
            fits++;
        }
        return fits;
    }

    /// Ends the table; a word where it has no rows.
    public void end() {
        pages.repeat(() -> {});
    }

    private void head() {
        draw(head);
        rule(HEAD_RULE, DARK);
    }

    private void rule(int thickness, int grey) {
        pages.canvas().fill(new Area(pages.left(), pages.y(), pages.width(), thickness), grey);
        pages.down(thickness);
    }

    private List<List<Line>> lines(List<Cell> cells) {
        var row = new ArrayList<List<Line>>();
        for (int i = 0; i < columns.size(); i++) {
            var cell = new ArrayList<Line>();
            int width = left[i + 1] - left[i] - BETWEEN;
            for (var part : cells.get(i).parts()) {
                Paragraph.lines(part.text(), part.style(), width, pages.letters())
                        .forEach(text -> cell.add(new Line(text, part.style())));
            }
            row.add(cell);
        }
        return row;
    }

    private static int height(List<List<Line>> row) {
        int most = row.stream()
                .mapToInt(cell ->
                        cell.stream().mapToInt(line -> line.style.pitch()).sum())
                .max()
                .orElse(0);
        return most + 2 * PADDING;
    }

    private void draw(List<List<Line>> row) {
        for (int i = 0; i < row.size(); i++) {
            int y = pages.y() + PADDING;
            for (var line : row.get(i)) {
                pages.canvas().text(line.style, x(i, line), y + line.style.ascent(), line.text);
                y += line.style.pitch();
            }
        }
        pages.down(height(row));
    }

    private int x(int column, Line line) {
        if (!columns.get(column).isNumber()) {
            return left[column];
        }
        int wide = pages.letters().width(line.text, line.style.size(), line.style.look());
        return left[column + 1] - BETWEEN - wide;
    }
}
