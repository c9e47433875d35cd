package tallydock.sheet.fee;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tallydock.domain.document.DocField;
import tallydock.domain.document.fee.FeeLine;
import tallydock.domain.document.fee.FeeStatementDoc;
import tallydock.sheet.cells.Cell;
import tallydock.sheet.cells.Grid;
import tallydock.sheet.column.Column;
import tallydock.sheet.column.Concept;
import tallydock.sheet.column.Dialect;
import tallydock.sheet.column.Heading;
import tallydock.sheet.rule.Block;
import tallydock.sheet.rule.DangerousText;
import tallydock.sheet.rule.OpenTable;
import tallydock.sheet.table.Header;
import tallydock.sheet.table.HeaderFinder;
import tallydock.sheet.table.Rating;
import tallydock.sheet.value.Dates;
import tallydock.sheet.value.DayOrder;
import tallydock.sheet.value.NumberStyle;
import tallydock.sheet.value.Periods;

/// Reads one sheet as a statement of fees.
public final class FeeReader {
    private static final Rating RATING = new Rating(
            Map.of(
                    Concept.DATE,
                    2.0,
                    Concept.REFERENCE,
                    2.0,
                    Concept.FEE_TYPE,
                    3.0,
                    Concept.AMOUNT,
                    3.0,
                    Concept.UNIT_PRICE,
                    1.0,
                    Concept.QUANTITY,
                    1.0,
                    Concept.CURRENCY,
                    1.0),
            FeeReader::isStatement);

    private static final int SAMPLE_ROWS = 60;

    private final WideColumns wide;
    private final OpenTable table;
    private final FeeRows rows;
    private final DayOrder order;
    private final DangerousText danger;

    private FeeReader(Grid grid, Header header) {
        this.wide = WideColumns.in(grid, header);
        this.table = new OpenTable(grid, header, Dialect.FEES, wide.figures());
        this.rows = wide.isNone() ? FeeRows.of(table) : FeeRows.wide(table, wide);
        this.order = order();
        this.danger = new DangerousText(grid, table.findings());
    }

    /// The head of the statement's table in a sheet; empty when there is none.
    public static Optional<Header> header(Grid grid) {
        return new HeaderFinder(grid, Dialect.FEES, FeeReader::rate).find();
    }

    /// Reads the table below `header`; the document may have no lines.
    public static FeeStatementDoc read(Grid grid, Header header) {
        return new FeeReader(grid, header).read();
    }

    /// Whether headings name several kinds of fee, a column each.
    public static boolean isWide(List<Heading> headings) {
        return WideColumns.rate(headings) > 0;
    }

    /// Whether the cells under a heading for kinds of fee do name such kinds, most of them.
    public static boolean namesFees(Grid grid, Header header) {
        int cells = 0;
        int fees = 0;
        int last = Math.min(grid.rowCount(), header.firstDataRow() + SAMPLE_ROWS);
        for (int col = 0; col < header.headings().size(); col++) {
            if (header.headings().get(col).is(Concept.FEE_TYPE)) {
                for (int row = header.firstDataRow(); row < last; row++) {
                    boolean isText = grid.cell(row, col) instanceof Cell.Text;
                    cells += isText ? 1 : 0;
                    fees += isText && FeeWords.type(grid.cell(row, col).shown()).isPresent() ? 1 : 0;
                }
            }
        }
        return fees * 2 > cells;
    }

    private static double rate(List<Heading> headings) {
        return Math.max(RATING.of(headings), WideColumns.rate(headings));
    }

    private static boolean isStatement(Set<Concept> found) {
        boolean dated = found.contains(Concept.DATE) || found.contains(Concept.REFERENCE);
        boolean money = found.contains(Concept.AMOUNT) || found.contains(Concept.UNIT_PRICE);
        boolean type = found.contains(Concept.FEE_TYPE);
        return found.size() >= 3 && (found.contains(Concept.AMOUNT) ? type || dated : type && dated && money);
    }

    private FeeStatementDoc read() {
        var block = new Block(table, rows.lines());
        var currencies = new FeeCurrencies(table, rows.money(), block);
        var checks = new FeeChecks(table, rows);
        var lines = wide.isNone() ? charges(checks, currencies) : wideCharges(currencies);
        var declared = checks.declared(lines, currencies);
        table.findings().oddities();
        return new FeeStatementDoc(
                table.source(EnumSet.noneOf(DocField.class)),
                period(block),
                block.text(Concept.ACCOUNT),
                lines,
                declared,
                table.findings().inOrder());
    }

    private List<FeeLine> charges(FeeChecks checks, FeeCurrencies currencies) {
        List<FeeLine> lines = new ArrayList<>();
        for (int row : rows.lines()) {
            danger.check(row, "");
            var line = line(row, currencies);
            checks.line(row, line);
            lines.add(line);
        }
        return lines;
    }

    private List<FeeLine> wideCharges(FeeCurrencies currencies) {
        List<FeeLine> lines = new ArrayList<>();
        var charges = new WideCharges(table, wide, rows, currencies);
        for (int row : rows.lines()) {
            danger.check(row, "");
            lines.addAll(charges.of(row, line(row, currencies)));
        }
        charges.checkTotals();
        return lines;
    }

    private FeeLine line(int row, FeeCurrencies currencies) {
        var raw = table.cells().code(row, rows.type());
        return new FeeLine(
                date(row),
                table.text(row, Concept.REFERENCE),
                new FeeLine.Kind(raw.flatMap(FeeWords::type), raw),
                figure(row, rows.money().quantity()),
                figure(row, rows.money().price()),
                figure(row, rows.money().amount()),
                currencies.of(row));
    }

    private Optional<BigDecimal> figure(int row, Optional<Column> column) {
        return table.number(row, column);
    }

    private Optional<LocalDate> date(int row) {
        return table.columns()
                .find(Concept.DATE)
                .flatMap(column -> Dates.of(table.cells().at(row, column), order));
    }

    private DayOrder order() {
        var texts = table.columns()
                .find(Concept.DATE)
                .map(column -> rows.lines().stream()
                        .map(row -> table.cells().at(row, column))
                        .filter(Cell.Text.class::isInstance)
                        .map(Cell::shown)
                        .toList())
                .orElse(List.of());
        return DayOrder.of(texts, table.style() == NumberStyle.COMMA ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST);
    }

    /// What the block says, else the one month that stands above the table.
    private Optional<String> period(Block block) {
        return block.cell(Concept.PERIOD)
                .flatMap(cell -> Periods.of(cell, order))
                .or(() -> {
                    var months = block.textsAbove()
                            .flatMap(text -> Periods.inside(text).stream())
                            .distinct()
                            .toList();
                    return months.size() == 1
                            ? months.stream().map(YearMonth::toString).findFirst()
                            : Optional.empty();
                });
    }
}
