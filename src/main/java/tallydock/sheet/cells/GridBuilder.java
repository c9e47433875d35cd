package tallydock.sheet.cells;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import tallydock.domain.document.Place;
import tallydock.domain.document.RefusalCode;
import tallydock.usecase.Progress;

/// Collects the cells of one sheet in row order and refuses to grow beyond the limits of a spreadsheet
/// program.
public final class GridBuilder {
    /// Most rows a worksheet can have.
    public static final int MOST_ROWS = 1_048_576;

    private static final int MOST_COLUMNS = 16_384;
    private static final long MOST_CELLS = 40_000_000;
    private static final int PROGRESS_EVERY = 2_000;
    private static final Cell[] EMPTY_ROW = {};

    private final Optional<String> sheet;
    private final Progress progress;
    private final List<Cell[]> rows = new ArrayList<>();
    private final Merges merges = new Merges();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private final KnownCells known;
    private Optional<Pos> unknownFormula = Optional.empty();
    private Cell[] current = blank(64);
    private int currentRow = -1;
    private int currentWidth;
    private long cells;
    private long expectedRows;
    private DoubleSupplier share = () -> 0;

    public GridBuilder(Optional<String> sheet, Progress progress) {
        this.sheet = sheet;
        this.progress = progress;
        this.known = new KnownCells(place());
    }

    /// The cells made for this sheet so far, to be put again where the sheet repeats itself.
    public KnownCells known() {
        return known;
    }

    /// The number of rows the file announces; it is believed for the progress only.
    public void expectRows(long expected) {
        expectedRows = expected;
    }

    /// How much of the file is read, 0 to 1, where that is known: for files that announce no number of rows,
    /// or a wrong one.
    public void measureBy(DoubleSupplier measured) {
        share = measured;
    }

    /// The best guess at how many rows there are, 0 for none.
    private long expected() {
        if (expectedRows > rows.size()) {
            return expectedRows;
        }
        double read = share.getAsDouble();
        if (read > 0) {
            return Math.max(rows.size(), Math.round(rows.size() / read));
        }
        return expectedRows == 0 ? 0 : rows.size();
    }

    /// Puts a cell; rows come in ascending order, a row once left is complete.
    public void put(int row, int col, Cell cell) {
        if (cell.isBlank()) {
            return;
        }
        if (row >= MOST_ROWS || col >= MOST_COLUMNS) {
            throw new UnreadableException(RefusalCode.DECOMPRESSION_LIMIT, place());
        }
        if (row != currentRow) {
            startRow(row);
        }
        if (col >= current.length) {
            var wider = blank(Math.max(col + 1, current.length * 2));
            System.arraycopy(current, 0, wider, 0, current.length);
            current = wider;
        }
        current[col] = cell;
        currentWidth = Math.max(currentWidth, col + 1);
        if (cell instanceof Cell.NoValue && unknownFormula.isEmpty()) {
            unknownFormula = Optional.of(new Pos(row, col));
        }
    }

    /// Rows and columns from 0, both ends inclusive.
    public void merge(int firstRow, int firstCol, int lastRow, int lastCol) {
        merges.add(new Merges.Area(firstRow, firstCol, lastRow, lastCol));
    }

    public void hideRow(int row) {
        if (row < MOST_ROWS) {
            hiddenRows.set(row);
        }
    }

    /// Hides columns from 0, both ends inclusive.
    public void hideColumns(int first, int last) {
        hiddenColumns.set(first, Math.clamp(last, first - 1, MOST_COLUMNS - 1) + 1);
    }

    public Grid build() {
        finishRow();
        var columns =
                hiddenColumns.stream().filter(this::holdsSomething).boxed().toList();
        var hidden = hiddenRows.stream()
                .filter(row -> row < rows.size() && rows.get(row).length > 0)
                .boxed()
                .toList();
        return new Grid(sheet, rows, merges, new Grid.Oddities(hidden, columns, unknownFormula));
    }

    private void startRow(int row) {
        if (row < currentRow) {
            throw new UnreadableException(RefusalCode.CORRUPT_ARCHIVE, place());
        }
        finishRow();
        currentRow = row;
    }

    private boolean holdsSomething(int col) {
        return rows.stream().anyMatch(row -> col < row.length && !row[col].isBlank());
    }

    private void finishRow() {
        if (currentRow < 0) {
            return;
        }
        while (rows.size() < currentRow) {
            rows.add(EMPTY_ROW);
        }
        if (rows.size() == currentRow) {
            rows.add(takeCurrent());
        }
        if (rows.size() % PROGRESS_EVERY == 0) {
            progress.rows(rows.size(), expected());
            progress.look();
        }
    }

    private Cell[] takeCurrent() {
        var row = Arrays.copyOf(current, currentWidth);
        Arrays.fill(current, 0, currentWidth, Cells.BLANK);
        currentWidth = 0;
        cells += row.length;
        if (cells > MOST_CELLS) {
            throw new UnreadableException(RefusalCode.DECOMPRESSION_LIMIT, place());
        }
        return row;
    }

    private static Cell[] blank(int width) {
        var cells = new Cell[width];
        Arrays.fill(cells, Cells.BLANK);
        return cells;
    }

    private Place place() {
        return sheet.map(Place::sheet).orElse(Place.FILE);
    }
}
