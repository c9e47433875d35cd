package tallydock.sheet.packing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import tallydock.domain.document.PackingTotals;
import tallydock.sheet.cells.Cell;
import tallydock.sheet.cells.Pos;
import tallydock.sheet.column.Column;
import tallydock.sheet.column.Concept;
import tallydock.sheet.column.Heading;
import tallydock.sheet.column.Scope;
import tallydock.sheet.rule.Quantity;
import tallydock.sheet.table.LabelPairs;
import tallydock.sheet.value.Ascii;
import tallydock.sheet.value.NumberText;
import tallydock.sheet.value.Units;

/// The totals the file states itself: in its total row, in words with a unit there, or in the block above the table.
final class Declared {
    private static final Pattern CARTONS =
            Pattern.compile("(\\d{1,7}) ?\\)? ?(?:ctns?|cartons?|boxes|箱|kartons?)\\b.*|(\\d{1,7}) ?箱.*");
    private static final Pattern CARTON_UNIT = Pattern.compile("ctns?|cartons?|box(?:es)?|箱|kartons?");
    private static final Pattern PIECE_UNIT = Pattern.compile("pcs|pc|pieces|units?|个|件|只|stück|stk");

    private final PackingTable table;
    private final List<Integer> rows;
    private final List<LabelPairs.Pair> labels;

    /// A stated number and where it stands.
    record Stated<T>(T value, Pos pos) {}

    Declared(PackingTable table, List<Integer> rows, List<LabelPairs.Pair> labels) {
        this.table = table;
        this.rows = rows;
        this.labels = labels;
    }

    /// What a total row says in a column, of whatever kind.
    Optional<BigDecimal> inColumn(Column column) {
        return last(row -> figure(row, column).map(value -> new Stated<>(value, new Pos(row, column.index()))))
                .map(Stated::value);
    }

    Optional<Stated<Long>> cartons() {
        return inRow(table.columns.find(Concept.CARTON_COUNT))
                .or(() -> withUnit(CARTON_UNIT))
                .or(() -> last(this::cartonsInWords))
                .or(() -> label(Concept.CARTON_COUNT));
    }

    Optional<Stated<Long>> units(Roles quantity) {
        return inRow(quantity.summed()).or(() -> withUnit(PIECE_UNIT)).or(() -> label(Concept.QUANTITY));
    }

    Optional<Stated<BigDecimal>> grossKg(Roles gross) {
        return gross.summed()
                .flatMap(column -> last(row -> table.measures
                        .kg(table.grid.cell(row, column.index()), column.heading())
                        .map(kg -> new Stated<>(kg, new Pos(row, column.index())))))
                .or(() -> labels.stream()
                        .filter(pair -> pair.is(Concept.GROSS) && pair.label().scope() == Scope.TOTAL)
                        .flatMap(
                                pair -> table
                                        .measures
                                        .kg(pair.cell(), pair.label())
                                        .map(kg -> new Stated<>(kg, pair.pos()))
                                        .stream())
                        .findFirst());
    }

    static PackingTotals totals(
            Optional<Stated<Long>> cartons, Optional<Stated<Long>> units, Optional<Stated<BigDecimal>> gross) {
        return new PackingTotals(cartons.map(Stated::value), units.map(Stated::value), gross.map(Stated::value));
    }

    private Optional<BigDecimal> figure(int row, Column column) {
        var cell = table.grid.cell(row, column.index());
        return column.is(Concept.GROSS) || column.is(Concept.NET)
                ? table.measures.kg(cell, column.heading())
                : Quantity.whole(cell, table.style).map(BigDecimal::valueOf);
    }

    private Optional<Stated<Long>> inRow(Optional<Column> column) {
        return column.flatMap(c -> last(row -> Quantity.whole(table.grid.cell(row, c.index()), table.style)
                .map(n -> new Stated<>(n, new Pos(row, c.index())))));
    }

    /// A cell of the total row that names its unit, whatever column it stands in.
    private Optional<Stated<Long>> withUnit(Pattern unit) {
        return last(row -> {
            for (int col = 0; col < table.grid.width(); col++) {
                if (table.grid.cell(row, col) instanceof Cell.Text(var text)
                        && unit.matcher(Ascii.folded(NumberText.of(text).unit()))
                                .matches()
                        && Units.weight(NumberText.of(text).unit()).isEmpty()) {
                    int at = col;
                    return Quantity.whole(table.grid.cell(row, col), table.style)
                            .map(n -> new Stated<>(n, new Pos(row, at)));
                }
            }
            return Optional.empty();
        });
    }

    /// As in TOTAL: 23 CARTONS.
    private Optional<Stated<Long>> cartonsInWords(int row) {
        for (int col = 0; col < table.grid.width(); col++) {
            String text = Ascii.folded(table.grid.cell(row, col).shown());
            var number = CARTONS.matcher(text.replaceFirst("^\\D*", ""));
            if (number.matches()) {
                String digits = number.group(1) == null ? number.group(2) : number.group(1);
                return Optional.of(new Stated<>(Long.parseLong(digits), new Pos(row, col)));
            }
        }
        return Optional.empty();
    }

    private Optional<Stated<Long>> label(Concept concept) {
        return labels.stream()
                .filter(pair -> pair.is(concept) && isTotal(pair.label(), concept))
                .flatMap(
                        pair -> Quantity.whole(pair.cell(), table.style).map(n -> new Stated<>(n, pair.pos())).stream())
                .findFirst();
    }

    private static boolean isTotal(Heading label, Concept concept) {
        return label.scope() == Scope.TOTAL || (concept == Concept.CARTON_COUNT && label.scope() == Scope.UNSAID);
    }

    private <T> Optional<Stated<T>> last(IntFunction<Optional<Stated<T>>> find) {
        for (int row : rows.reversed()) {
            var found = find.apply(row);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
