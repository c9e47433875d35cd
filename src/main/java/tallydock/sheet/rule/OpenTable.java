package tallydock.sheet.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tallydock.domain.document.DocField;
import tallydock.domain.document.TableSource;
import tallydock.sheet.cells.Cell;
import tallydock.sheet.cells.Grid;
import tallydock.sheet.column.Column;
import tallydock.sheet.column.Columns;
import tallydock.sheet.column.Concept;
import tallydock.sheet.column.Dialect;
import tallydock.sheet.table.Header;
import tallydock.sheet.table.Words;
import tallydock.sheet.value.Ascii;
import tallydock.sheet.value.NumberStyle;

/// A table whose heading is found: its columns, how it writes numbers, what its rows are, and what is wrong with it.
public final class OpenTable {
    private static final List<Concept> FIGURES =
            List.of(Concept.QUANTITY, Concept.UNIT_PRICE, Concept.AMOUNT, Concept.GROSS, Concept.NET);
    private static final int STYLE_ROWS = 2_000;
    private static final Pattern CREDIT = Pattern.compile("\\(([^()+-]{1,30})\\)|([^()+-]{0,30}\\d)\\s?-");
    private static final Pattern DUE = Pattern.compile(
            "(?:invoice|amount|net|balance|total|grand)[^\\d]{0,12}(?:total|due|payable|amount).*|应付.*|本期.*|总金额.*|总额.*|rechnungsbetrag.*|endbetrag.*|zahlbetrag.*|nettobetrag.*|gesamtbetrag.*");

    private final Grid grid;
    private final Header header;
    private final Dialect dialect;
    private final Columns columns;
    private final RowCells cells;
    private final NumberStyle style;
    private final Findings findings;

    public OpenTable(Grid grid, Header header, Dialect dialect) {
        this(grid, header, dialect, List.of());
    }

    /// With more columns, from 0, whose cells show how the file writes numbers.
    public OpenTable(Grid grid, Header header, Dialect dialect, List<Integer> figures) {
        this.grid = grid;
        this.header = header;
        this.dialect = dialect;
        this.columns = Columns.of(grid, header.headings(), header.firstDataRow());
        this.cells = new RowCells(grid);
        this.style = judge(figures);
        this.findings = new Findings(grid);
    }

    public Grid grid() {
        return grid;
    }

    public Header header() {
        return header;
    }

    public Dialect dialect() {
        return dialect;
    }

    public Columns columns() {
        return columns;
    }

    public RowCells cells() {
        return cells;
    }

    public NumberStyle style() {
        return style;
    }

    public Findings findings() {
        return findings;
    }

    /// The rows below the heading.
    public IntStream rows() {
        return IntStream.range(header.firstDataRow(), grid.rowCount());
    }

    /// What a column of the row says, as plain text; empty for a blank cell and for a dash.
    public Optional<String> text(int row, Concept concept) {
        return cells.code(row, columns.find(concept));
    }

    /// The number in a column of the row, whatever unit or currency stands beside it.
    public Optional<BigDecimal> number(int row, Optional<Column> column) {
        return column.map(one -> cells.at(row, one))
                .flatMap(cell -> style.number(cell).or(() -> credit(cell)));
    }

    /// Bookkeepers write a credit as (3.00) or 3.00-.
    private Optional<BigDecimal> credit(Cell cell) {
        var written = CREDIT.matcher(Ascii.of(cell.shown()));
        if (!written.matches()) {
            return Optional.empty();
        }
        String amount = Optional.ofNullable(written.group(1)).orElseGet(() -> written.group(2));
        return style.number(Cell.text(amount)).map(BigDecimal::negate);
    }

    /// A row that states a sum of the rows above.
    public boolean isTotal(int row) {
        var first = first(row);
        return Words.isTotal(first) || isDue(first);
    }

    /// A row of a part of the table, not of all of it.
    public boolean isSubtotal(int row) {
        return Words.isSubtotal(first(row));
    }

    /// A row that is there to explain the table.
    public boolean isExample(int row) {
        return Words.isExample(first(row));
    }

    /// The heading again, as on each printed page.
    public boolean isHeading(int row) {
        long same = columns.all().stream()
                .filter(column -> isSame(grid.cell(row, column.index()), column))
                .count();
        return same >= 2;
    }

    /// The first cell of the row that holds anything.
    public Cell first(int row) {
        int col = 0;
        while (col < grid.width() - 1 && grid.cell(row, col).isBlank()) {
            col++;
        }
        return grid.cell(row, col);
    }

    /// Where the table stands and what its columns were taken for.
    public TableSource source(Set<DocField> fields) {
        var readings = columns.all().stream().map(Column::reading).toList();
        return new TableSource(grid.sheet(), header.row() + 1, fields, readings);
    }

    private static boolean isSame(Cell cell, Column column) {
        return cell instanceof Cell.Text(var text)
                && (text.equals(column.heading().own())
                        || text.equals(column.heading().text()));
    }

    private static boolean isDue(Cell cell) {
        return cell instanceof Cell.Text(var text)
                && text.length() < 60
                && DUE.matcher(Ascii.folded(text)).matches();
    }

    private NumberStyle judge(List<Integer> more) {
        var evidence = new NumberStyle.Evidence();
        List<Integer> figures = new ArrayList<>(more);
        FIGURES.forEach(concept -> columns.list(concept).forEach(column -> figures.add(column.index())));
        int last = Math.min(grid.rowCount(), header.firstDataRow() + STYLE_ROWS);
        for (int row = header.firstDataRow(); row < last; row++) {
            for (int column : figures) {
                evidence.see(grid.cell(row, column).shown());
            }
        }
        return evidence.verdict();
    }
}
