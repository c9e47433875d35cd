package tallydock.sheet.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import tallydock.sheet.column.Concept;
import tallydock.sheet.column.Heading;

/// How much a row of headings looks like the head of one kind of table: what each meaning is worth, and which must be
/// there together.
public record Rating(Map<Concept, Double> worth, Predicate<Set<Concept>> isTable) {
    private static final double SURE_ENOUGH = 0.35;
    private static final double ANYTHING_KNOWN = 0.1;

    public Rating {
        worth = Map.copyOf(worth);
    }

    /// 0 when it cannot be such a table.
    public double of(List<Heading> headings) {
        Map<Concept, Double> found = new EnumMap<>(Concept.class);
        headings.stream()
                .filter(heading -> heading.confidence() >= SURE_ENOUGH)
                .forEach(heading -> heading.concept().ifPresent(c -> found.merge(c, heading.confidence(), Math::max)));
        if (!isTable.test(found.keySet())) {
            return 0;
        }
        return found.entrySet().stream()
                .mapToDouble(entry -> worth.getOrDefault(entry.getKey(), ANYTHING_KNOWN) * entry.getValue())
                .sum();
    }
}
