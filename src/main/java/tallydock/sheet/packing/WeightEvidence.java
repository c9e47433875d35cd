package tallydock.sheet.packing;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import tallydock.sheet.column.Column;
import tallydock.sheet.column.Columns;
import tallydock.sheet.column.Concept;
import tallydock.sheet.column.Scope;

/// What weights tell about figures whose heading does not say whether they are of one carton or of several.
record WeightEvidence(
        List<CartonGroup> groups,
        Columns columns,
        BiFunction<Integer, Column, Optional<BigDecimal>> value,
        Function<Integer, String> product) {
    private static final double HEAVIEST_CARTON = 60;
    private static final double CLEARLY = 1.3;

    /// True when a carton would weigh more than people can lift, and dividing makes it right.
    static boolean tooHeavyForCartons(List<CartonGroup> groups, Function<CartonGroup, Optional<BigDecimal>> weight) {
        double heaviest = 0;
        double heaviestShared = 0;
        for (var group : groups) {
            double kg = weight.apply(group).map(BigDecimal::doubleValue).orElse(0.0);
            heaviest = Math.max(heaviest, kg);
            heaviestShared = Math.max(heaviestShared, kg / group.count());
        }
        return heaviest > HEAVIEST_CARTON && heaviestShared <= HEAVIEST_CARTON;
    }

    /// One product weighs the same in every carton: if kg a piece scatter less when the quantity is shared out over the
    /// cartons of its line, it is a total.
    boolean saysTotal(Column quantity) {
        var weight =
                columns.find(Concept.GROSS, Scope.PER_CARTON).or(() -> columns.find(Concept.NET, Scope.PER_CARTON));
        if (weight.isEmpty()) {
            return false;
        }
        Map<String, Spread> spreads = new HashMap<>();
        for (var group : groups) {
            double kg = value.apply(group.firstRow(), weight.get())
                    .map(BigDecimal::doubleValue)
                    .orElse(0.0);
            double pieces = value.apply(group.firstRow(), quantity)
                    .map(BigDecimal::doubleValue)
                    .orElse(0.0);
            if (group.rows().size() == 1 && kg > 0 && pieces > 0) {
                String key = product.apply(group.firstRow());
                spreads.computeIfAbsent(key, _ -> new Spread()).see(kg, pieces, group.count());
            }
        }
        double each =
                spreads.values().stream().mapToDouble(s -> s.each.ratio()).max().orElse(1);
        double shared = spreads.values().stream()
                .mapToDouble(s -> s.shared.ratio())
                .max()
                .orElse(1);
        return each > shared * CLEARLY;
    }

    private static final class Spread {
        private final Range each = new Range();
        private final Range shared = new Range();

        void see(double kg, double pieces, long cartons) {
            each.see(kg / pieces);
            shared.see(kg / (pieces / cartons));
        }
    }

    private static final class Range {
        private double least = Double.MAX_VALUE;
        private double most;

        void see(double value) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }

        double ratio() {
            return most / least;
        }
    }
}
