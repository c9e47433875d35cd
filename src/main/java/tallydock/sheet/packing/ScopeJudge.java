package tallydock.sheet.packing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import tallydock.sheet.column.Column;
import tallydock.sheet.column.Columns;
import tallydock.sheet.column.Concept;
import tallydock.sheet.column.Scope;

/// Decides by arithmetic what a heading leaves open: whether a figure is of one carton or of all cartons of its line.
final class ScopeJudge {
    private static final int SAMPLE = 500;
    private static final BigDecimal NEAR = new BigDecimal("0.05");

    private final Columns columns;
    private final List<CartonGroup> groups;
    private final boolean singleCartons;
    private final BiFunction<Integer, Column, Optional<BigDecimal>> value;
    private final Function<Column, Optional<BigDecimal>> declared;
    private final Function<Integer, String> product;

    /// @param value the figure of a row in a column
    /// @param declared what the file states as the total of a column
    /// @param product the product of a row
    ScopeJudge(
            Columns columns,
            List<CartonGroup> groups,
            BiFunction<Integer, Column, Optional<BigDecimal>> value,
            Function<Column, Optional<BigDecimal>> declared,
            Function<Integer, String> product) {
        this.columns = columns;
        this.groups = groups;
        this.singleCartons = groups.stream().allMatch(group -> group.count() == 1);
        this.value = value;
        this.declared = declared;
        this.product = product;
    }

    /// @param perRow the figure stands in every row (quantities), not once a carton (weights)
    Roles judge(Concept concept, boolean perRow) {
        var each = columns.find(concept, Scope.PER_CARTON);
        var total = columns.find(concept, Scope.TOTAL);
        var unsaid = columns.list(concept).stream()
                .filter(c -> c.scope() == Scope.UNSAID)
                .toList();
        if (unsaid.isEmpty() || (each.isPresent() && total.isPresent())) {
            return new Roles(each, total);
        }
        if (each.isPresent()) {
            return new Roles(
                    each,
                    unsaid.stream().filter(c -> agree(each.get(), c, perRow)).findFirst());
        }
        if (total.isPresent()) {
            return new Roles(
                    unsaid.stream().filter(c -> agree(c, total.get(), perRow)).findFirst(), total);
        }
        return amongUnsaid(unsaid, perRow);
    }

    private Roles amongUnsaid(List<Column> unsaid, boolean perRow) {
        for (var each : unsaid) {
            for (var total : unsaid) {
                if (each.index() != total.index() && agree(each, total, perRow)) {
                    return new Roles(Optional.of(each), Optional.of(total));
                }
            }
        }
        var only = unsaid.getFirst();
        // Of one carton each and total are the same number: there is nothing to be found out.
        boolean isTotal = !singleCartons && (perRow ? quantityIsTotal(only) : weightIsTotal(only));
        return isTotal
                ? new Roles(Optional.empty(), Optional.of(only))
                : new Roles(Optional.of(only), Optional.empty());
    }

    /// True when cartons x each is the total in most lines of several cartons.
    private boolean agree(Column each, Column total, boolean perRow) {
        int right = 0;
        int wrong = 0;
        for (var group : sample()) {
            for (int row : perRow ? group.rows() : List.of(group.firstRow())) {
                var one = value.apply(row, each);
                var all = value.apply(row, total);
                if (one.isPresent() && all.isPresent() && group.count() > 1) {
                    boolean fits = near(one.get().multiply(BigDecimal.valueOf(group.count())), all.get());
                    right += fits ? 1 : 0;
                    wrong += fits ? 0 : 1;
                }
            }
        }
        return right > wrong;
    }

    private boolean quantityIsTotal(Column column) {
        var stated = declared.apply(column);
        BigDecimal plain = sum(column, true, false);
        BigDecimal weighted = sum(column, true, true);
        if (stated.isPresent() && !near(plain, weighted)) {
            return near(stated.get(), plain);
        }
        return divides(column) && new WeightEvidence(groups, columns, value, product).saysTotal(column);
    }

    /// A total can be shared out evenly; one that cannot is none.
    private boolean divides(Column column) {
        for (var group : sample()) {
            for (int row : group.rows()) {
                var amount = value.apply(row, column);
                var cartons = BigDecimal.valueOf(group.count());
                if (amount.isPresent() && amount.get().remainder(cartons).signum() != 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean weightIsTotal(Column column) {
        var stated = declared.apply(column);
        BigDecimal plain = sum(column, false, false);
        BigDecimal weighted = sum(column, false, true);
        if (near(plain, weighted)) {
            return false;
        }
        if (stated.isPresent() && (near(stated.get(), plain) || near(stated.get(), weighted))) {
            return near(stated.get(), plain);
        }
        return WeightEvidence.tooHeavyForCartons(groups, group -> value.apply(group.firstRow(), column));
    }

    private BigDecimal sum(Column column, boolean perRow, boolean weighted) {
        BigDecimal sum = BigDecimal.ZERO;
        for (var group : groups) {
            BigDecimal one = BigDecimal.ZERO;
            for (int row : perRow ? group.rows() : List.of(group.firstRow())) {
                one = one.add(value.apply(row, column).orElse(BigDecimal.ZERO));
            }
            sum = sum.add(weighted ? one.multiply(BigDecimal.valueOf(group.count())) : one);
        }
        return sum;
    }

    private List<CartonGroup> sample() {
        return groups.subList(0, Math.min(SAMPLE, groups.size()));
    }

    private static boolean near(BigDecimal a, BigDecimal b) {
        return a.subtract(b).abs().compareTo(NEAR) <= 0;
    }
}
