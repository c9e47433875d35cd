package tallydock.sheet.fee;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tallydock.domain.document.fee.FeeType;
import tallydock.domain.document.reading.ColumnReason;
import tallydock.sheet.cells.Cell;
import tallydock.sheet.cells.Grid;
import tallydock.sheet.column.Column;
import tallydock.sheet.column.Concept;
import tallydock.sheet.column.Heading;
import tallydock.sheet.rule.OpenTable;
import tallydock.sheet.table.Header;
import tallydock.sheet.value.Ascii;
import tallydock.sheet.value.NumberText;

/// The columns of a statement that has one for each kind of fee, and those that add them up. No fees: it is a statement
/// with a row for each charge.
record WideColumns(List<Column> fees, List<Column> sums) {
    private static final int FEWEST = 2;
    private static final int SAMPLE_ROWS = 300;
    private static final double MOSTLY = 0.8;
    private static final double SURE = 0.6;
    private static final int LONGEST = 40;
    private static final Pattern FEE =
            Pattern.compile("费|附加|fees?\\b|charges?\\b|surcharge|costs?\\b|gebühr|kosten|zuschlag|entgelt");
    private static final Pattern SUM =
            Pattern.compile("合计|总计|小计|总额|总费用|总金额|应付|应收|\\btotals?\\b|\\bsum\\b|summe|gesamt|amount due|zahlbetrag");
    private static final Pattern OTHER = Pattern.compile(
            "数量|件数|个数|重量|体积|单号|编号|日期|时间|天数|单价|费率|汇率|类型|名称|科目|\\bqty|quantity|weight|volume|\\bunits?\\b|\\bpcs|days|\\bdate|\\bno\\.?$|number|\\brate\\b|\\btype|menge|anzahl|gewicht|\\btage|datum|nummer|\\bsatz|\\bart\\b");
    private static final Set<Concept> MONEY = Set.of(Concept.AMOUNT, Concept.FEE_TYPE);
    private static final Set<Concept> SUBJECTS = Set.of(Concept.REFERENCE, Concept.DATE);

    /// How much headings look like those of such a table; 0 when they cannot be.
    static double rate(List<Heading> headings) {
        long kinds = kinds(headings);
        if (kinds < FEWEST) {
            return 0;
        }
        long subjects = headings.stream()
                .filter(heading -> SUBJECTS.stream().anyMatch(heading::is))
                .count();
        boolean sum = headings.stream().anyMatch(WideColumns::isSum);
        return 2.0 * kinds + 2.0 * Math.min(subjects, 2) + (sum ? 2 : 0);
    }

    static WideColumns in(Grid grid, Header header) {
        List<Column> fees = new ArrayList<>();
        List<Column> sums = new ArrayList<>();
        for (int col = 0; col < header.headings().size(); col++) {
            var heading = header.headings().get(col);
            if ((isSum(heading) || isFee(heading)) && holdsNumbers(grid, col, header.firstDataRow())) {
                var column = Column.byContent(col, heading, Concept.AMOUNT, ColumnReason.CELLS_ARE_NUMBERS);
                (isSum(heading) ? sums : fees).add(column);
            }
        }
        boolean wide = kinds(fees.stream().map(Column::heading).toList()) >= FEWEST;
        return wide ? new WideColumns(fees, sums) : new WideColumns(List.of(), List.of());
    }

    boolean isNone() {
        return fees.isEmpty();
    }

    /// Columns from 0 whose cells show how the file writes numbers.
    List<Integer> figures() {
        List<Integer> figures = new ArrayList<>();
        fees.forEach(column -> figures.add(column.index()));
        sums.forEach(column -> figures.add(column.index()));
        return figures;
    }

    /// What a fee column is for, in its heading's words.
    static String words(Column fee) {
        String own = fee.heading().own();
        return Ascii.of(own.isBlank() ? fee.heading().text() : own);
    }

    /// The sum that most rows agree with; in doubt the last.
    Optional<Column> total(OpenTable table, List<Integer> rows) {
        Optional<Column> best = Optional.empty();
        long most = -1;
        for (var sum : sums) {
            long agreed = rows.stream()
                    .filter(row -> table.number(row, Optional.of(sum))
                            .filter(total -> total.compareTo(sumOf(table, row)) == 0)
                            .isPresent())
                    .count();
            if (agreed >= most) {
                most = agreed;
                best = Optional.of(sum);
            }
        }
        return best;
    }

    BigDecimal sumOf(OpenTable table, int row) {
        return fees.stream()
                .flatMap(fee -> table.number(row, Optional.of(fee)).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static long kinds(List<Heading> headings) {
        return headings.stream()
                .filter(WideColumns::isFee)
                .flatMap(heading -> FeeWords.type(heading.own()).stream())
                .map(FeeType::name)
                .distinct()
                .count();
    }

    private static boolean isSum(Heading heading) {
        String own = Ascii.folded(heading.own());
        return own.length() < LONGEST
                && SUM.matcher(own).find()
                && !OTHER.matcher(own).find();
    }

    private static boolean isFee(Heading heading) {
        String own = Ascii.folded(heading.own());
        boolean other = heading.confidence() >= SURE
                && heading.concept().filter(concept -> !MONEY.contains(concept)).isPresent();
        return !own.isBlank()
                && own.length() < LONGEST
                && !other
                && !isSum(heading)
                && !OTHER.matcher(own).find()
                && (FEE.matcher(own).find() || FeeWords.type(own).isPresent());
    }

    private static boolean holdsNumbers(Grid grid, int col, int firstRow) {
        int filled = 0;
        int numbers = 0;
        for (int row = firstRow; row < Math.min(grid.rowCount(), firstRow + SAMPLE_ROWS); row++) {
            var cell = grid.cell(row, col);
            filled += cell.isBlank() ? 0 : 1;
            numbers += isNumberOrDash(cell) ? 1 : 0;
        }
        return filled > 0 && numbers >= filled * MOSTLY;
    }

    private static boolean isNumberOrDash(Cell cell) {
        return switch (cell) {
            case Cell.Blank() -> false;
            case Cell.Text(var text) ->
                text.strip().length() == 1 || !NumberText.of(text).number().isEmpty();
            default -> true;
        };
    }
}
