package tallydock.sheet.packing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tallydock.domain.document.reading.ColumnReason;
import tallydock.sheet.cells.Cell;
import tallydock.sheet.cells.Grid;
import tallydock.sheet.column.Column;
import tallydock.sheet.column.Columns;
import tallydock.sheet.column.Concept;
import tallydock.sheet.column.Scope;
import tallydock.sheet.rule.PairedWeights;
import tallydock.sheet.rule.Quantity;
import tallydock.sheet.table.Words;
import tallydock.sheet.value.Ascii;
import tallydock.sheet.value.CartonNumbers;
import tallydock.sheet.value.NumberStyle;

/// Headings that mean one thing beside some columns and another beside others: what a column is, once all are known.
final class SettledColumns {
    private static final Set<Concept> CODES = Set.of(
            Concept.SKU,
            Concept.FNSKU,
            Concept.GTIN,
            Concept.ASIN,
            Concept.BARCODE,
            Concept.SELLER_CODE,
            Concept.WAREHOUSE_CODE);
    private static final Set<Concept> OF_A_CARTON =
            Set.of(Concept.GROSS, Concept.NET, Concept.SIZE, Concept.LENGTH, Concept.WIDTH, Concept.HEIGHT);
    private static final Pattern MODEL = Pattern.compile("型号|款式|款|model(?: no\\.?)?|style|ref\\.?|货物编码");
    private static final Pattern EACH_PACKAGE = Pattern.compile("单件|每件|/件");

    private static final int SAMPLE_ROWS = 60;

    private SettledColumns() {}

    /// @param firstRow where the rows of the table begin, from 0
    static Columns of(Columns columns, Grid grid, int firstRow) {
        return withPairedWeights(withModels(withPieces(withNumbers(columns, grid, firstRow))));
    }

    /// "Cartons" over 1-6 and 7-9 numbers them; it counts them over 6 and 3.
    private static Columns withNumbers(Columns columns, Grid grid, int firstRow) {
        if (columns.has(Concept.CARTON_NO) || columns.has(Concept.BOX_LABEL)) {
            return columns;
        }
        return columns.all().stream()
                .filter(column -> column.heading().is(Concept.CARTON_COUNT) && numbersCartons(grid, firstRow, column))
                .findFirst()
                .map(column -> columns.with(column.as(Concept.CARTON_NO, ColumnReason.CELLS_ARE_NO_NUMBERS)))
                .orElse(columns);
    }

    private static boolean numbersCartons(Grid grid, int firstRow, Column column) {
        int texts = 0;
        int ranges = 0;
        for (int row = firstRow; row < Math.min(grid.rowCount(), firstRow + SAMPLE_ROWS); row++) {
            var cell = grid.cell(row, column.index());
            boolean isText = cell instanceof Cell.Text && !Words.isTotal(cell);
            texts += isText ? 1 : 0;
            ranges += isText && isRange(cell) ? 1 : 0;
        }
        return ranges > 0 && ranges * 2 >= texts;
    }

    /// 1-6 is one, 1,200 is a number.
    private static boolean isRange(Cell cell) {
        return CartonNumbers.of(cell).size() > 1
                && Quantity.number(cell.shown(), NumberStyle.POINT).isEmpty()
                && Quantity.number(cell.shown(), NumberStyle.COMMA).isEmpty();
    }

    /// 件数 counts pieces where cartons are counted elsewhere, else cartons; then 单件 speaks of a carton too.
    private static Columns withPieces(Columns columns) {
        var settled = columns;
        for (var column : columns.list(Concept.PIECES_OR_CARTONS)) {
            boolean pieces = settled.has(Concept.CARTON_COUNT) || !settled.has(Concept.QUANTITY);
            settled = settled.with(column.as(
                    pieces ? Concept.QUANTITY : Concept.CARTON_COUNT, ColumnReason.OTHER_IS_COUNTED_ELSEWHERE));
            settled = pieces ? settled : ofPackages(settled);
        }
        return settled;
    }

    private static Columns ofPackages(Columns columns) {
        return new Columns(columns.all().stream()
                .map(column -> OF_A_CARTON.contains(column.concept()) && saysEachPackage(column)
                        ? column.of(Scope.PER_CARTON)
                        : column)
                .toList());
    }

    private static boolean saysEachPackage(Column column) {
        return EACH_PACKAGE.matcher(Ascii.folded(column.heading().text())).find();
    }

    /// A model names the product where no other column does.
    private static Columns withModels(Columns columns) {
        if (columns.all().stream().anyMatch(column -> CODES.contains(column.concept()))) {
            return columns;
        }
        return columns.list(Concept.NOT_USED).stream()
                .filter(column -> MODEL.matcher(
                                Ascii.folded(column.heading().own()).strip())
                        .matches())
                .findFirst()
                .map(column -> columns.with(column.as(Concept.SKU, ColumnReason.PRODUCTS_HAVE_NO_OTHER_CODE)))
                .orElse(columns);
    }

    /// 毛重/净重 over cells such as 12.5/11.8 is a column of each.
    private static Columns withPairedWeights(Columns columns) {
        List<Column> all = new ArrayList<>();
        for (var column : columns.all()) {
            boolean paired = (column.is(Concept.GROSS) || column.is(Concept.NET))
                    && PairedWeights.areIn(column.heading().text());
            if (paired && !(columns.has(Concept.GROSS) && columns.has(Concept.NET))) {
                all.add(column.as(Concept.GROSS, column.reason()));
                all.add(column.as(Concept.NET, column.reason()));
            } else {
                all.add(column);
            }
        }
        return new Columns(all);
    }
}
