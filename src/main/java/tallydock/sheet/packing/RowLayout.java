package tallydock.sheet.packing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tallydock.domain.barcode.FbaBoxId;
import tallydock.domain.document.DocCarton;
import tallydock.domain.document.DocLine;
import tallydock.domain.document.DocWeight;
import tallydock.domain.document.ProblemCode;
import tallydock.domain.shipment.CartonNo;
import tallydock.sheet.cells.Pos;
import tallydock.sheet.column.Column;
import tallydock.sheet.column.Concept;
import tallydock.sheet.rule.Quantity;
import tallydock.sheet.table.LabelPairs;

/// A list with a row for each carton, range of cartons, or product in a carton.
final class RowLayout {
    private final PackingTable table;
    private final PackingChecks checks;
    private final LineReader lines;
    private final Contents contents;
    private final BoxIds boxIds;
    private final Optional<Column> number;
    private final Optional<Column> count;
    private Roles gross = Roles.NONE;
    private Roles net = Roles.NONE;

    /// What lies in each carton of a group, by one of its rows.
    @FunctionalInterface
    interface Contents {
        List<DocLine> of(int row, long cartons, Roles quantity);
    }

    RowLayout(PackingTable table, PackingChecks checks, Optional<String> currency) {
        this(table, checks, new LineReader(table, currency), Optional.empty());
    }

    /// With contents of its own for layouts whose rows are not products.
    RowLayout(PackingTable table, PackingChecks checks, LineReader lines, Optional<Contents> contents) {
        this.table = table;
        this.checks = checks;
        this.lines = lines;
        this.contents = contents.orElse((row, cartons, quantity) -> List.of(lines.line(row, cartons, quantity)));
        this.boxIds = new BoxIds(table);
        this.number = table.columns.find(Concept.CARTON_NO);
        this.count = table.columns.find(Concept.CARTON_COUNT);
    }

    Layout read(List<LabelPairs.Pair> labels) {
        return read(table.sort(table.columns.list(Concept.QUANTITY)), labels);
    }

    /// The same with rows that are already sorted.
    Layout read(PackingTable.SortedRows rows, List<LabelPairs.Pair> labels) {
        var grouping = new Grouping(table.cells, table.columns, table.style);
        var groups = grouping.of(rows.lines());
        var declared = new Declared(table, rows.grandTotals(), labels);
        var judge = new ScopeJudge(table.columns, groups, this::figure, declared::inColumn, row -> lines.product(row));
        var quantity = judge.judge(Concept.QUANTITY, true);
        gross = judge.judge(Concept.GROSS, false);
        net = judge.judge(Concept.NET, false);
        List<DocCarton> cartons = new ArrayList<>();
        long next = 1;
        for (var group : groups) {
            table.progress.look();
            if (count.isPresent() && !isLeftOut(group)) {
                countMismatch(group, count.get(), grouping);
            }
            var numbers = group.numbers().isEmpty() ? Grouping.counted(next, group.count()) : group.numbers();
            next += group.count();
            add(cartons, group, numbers, quantity);
        }
        return new Layout(cartons, rows, quantity, gross);
    }

    private void add(List<DocCarton> cartons, CartonGroup group, List<String> numbers, Roles quantity) {
        if (isLeftOut(group)) {
            return;
        }
        var content = content(group, quantity);
        var weight = weight(group);
        var size = table.measures.size(group.firstRow());
        List<CartonNo> named = new ArrayList<>();
        var barcodes = boxIds.of(group);
        for (int i = 0; i < numbers.size(); i++) {
            var fba = FbaBoxId.parse(numbers.get(i));
            var no = new CartonNo(fba.map(id -> String.valueOf(id.ordinal())).orElse(numbers.get(i)));
            var barcode = fba.isPresent() ? fba.map(FbaBoxId::code) : BoxIds.at(barcodes, i);
            named.add(no);
            cartons.add(new DocCarton(no, barcode, weight, size, content));
        }
        if (checks.duplicates(named, place(group, number))) {
            table.marks.blockTogether(group.rows());
        }
        checks.weight(weight, named, place(group, gross.shown()));
    }

    private boolean isLeftOut(CartonGroup group) {
        return group.rows().stream().allMatch(table::isLeftOut);
    }

    /// What lies in each carton of the group.
    private List<DocLine> content(CartonGroup group, Roles quantity) {
        List<DocLine> content = new ArrayList<>();
        for (int row : group.rows()) {
            if (!table.isLeftOut(row)) {
                content.addAll(contents.of(row, group.count(), quantity));
            }
        }
        return content;
    }

    private static Pos place(CartonGroup group, Optional<Column> column) {
        return new Pos(group.firstRow(), column.map(Column::index).orElse(0));
    }

    /// The range says one number of cartons, the count column another.
    private void countMismatch(CartonGroup group, Column column, Grouping grouping) {
        var stated = grouping.statedCount(group.firstRow());
        if (!group.numbers().isEmpty() && stated.isPresent() && stated.get() != group.count()) {
            table.findings.at(
                    ProblemCode.CARTON_COUNT_MISMATCH,
                    group.firstRow(),
                    column.index(),
                    "declared",
                    stated.get(),
                    "actual",
                    group.count());
        }
    }

    private DocWeight weight(CartonGroup group) {
        return new DocWeight(kg(group, gross), kg(group, net));
    }

    private Optional<BigDecimal> kg(CartonGroup group, Roles roles) {
        return roles.each()
                .flatMap(column -> kg(group, column))
                .or(() -> roles.total()
                        .flatMap(column -> kg(group, column))
                        .map(kg -> kg.divide(BigDecimal.valueOf(group.count()), MathContext.DECIMAL64)));
    }

    /// The first weight a group states. A weight merged over several cartons is none of theirs.
    private Optional<BigDecimal> kg(CartonGroup group, Column column) {
        for (int row : group.rows()) {
            boolean reachesOut = table.grid.origin(row, column.index()).row() < group.firstRow()
                    || table.grid.lastMergedRow(row, column.index()) > group.lastRow();
            var kg = table.measures.kg(row, column);
            if (kg.isPresent() && !reachesOut) {
                return kg;
            }
        }
        return Optional.empty();
    }

    private Optional<BigDecimal> figure(int row, Column column) {
        return column.is(Concept.QUANTITY)
                ? Quantity.whole(table.cells.at(row, column), table.style).map(BigDecimal::valueOf)
                : table.measures.kg(row, column);
    }
}
