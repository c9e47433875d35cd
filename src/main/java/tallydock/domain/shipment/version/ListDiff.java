package tallydock.domain.shipment.version;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.PlannedCarton;
import tallydock.domain.shipment.PlannedLine;
import tallydock.domain.shipment.version.CartonChange.LineChange;

/// How a new version of a packing list differs from the one before: cartons added, removed and changed, each in the
/// order of its list.
public record ListDiff(List<CartonNo> added, List<CartonNo> removed, List<CartonChange> changed) {
    public ListDiff {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    public static ListDiff between(List<PlannedCarton> before, List<PlannedCarton> after) {
        var old = byNumber(before);
        var now = byNumber(after);
        List<CartonChange> changed = new ArrayList<>();
        now.forEach((no, carton) -> {
            var earlier = old.get(no);
            if (earlier != null) {
                var change = change(earlier, carton);
                if (change.body() || !change.lines().isEmpty()) {
                    changed.add(change);
                }
            }
        });
        return new ListDiff(without(now.keySet(), old.keySet()), without(old.keySet(), now.keySet()), changed);
    }

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }

    private static Map<CartonNo, PlannedCarton> byNumber(List<PlannedCarton> cartons) {
        Map<CartonNo, PlannedCarton> byNumber = new LinkedHashMap<>();
        cartons.forEach(carton -> byNumber.putIfAbsent(carton.no(), carton));
        return byNumber;
    }

    private static List<CartonNo> without(Set<CartonNo> all, Set<CartonNo> others) {
        return all.stream().filter(no -> !others.contains(no)).toList();
    }

    private static CartonChange change(PlannedCarton before, PlannedCarton after) {
        var old = units(before);
        var now = units(after);
        Set<Sku> skus = new LinkedHashSet<>(now.keySet());
        skus.addAll(old.keySet());
        var lines = skus.stream()
                .map(sku -> new LineChange(sku, old.getOrDefault(sku, 0L), now.getOrDefault(sku, 0L)))
                .filter(line -> line.before() != line.after())
                .toList();
        boolean body =
                !before.measures().equals(after.measures()) || !before.barcode().equals(after.barcode());
        return new CartonChange(after.no(), lines, body);
    }

    private static Map<Sku, Long> units(PlannedCarton carton) {
        Map<Sku, Long> units = new LinkedHashMap<>();
        carton.lines().forEach((PlannedLine line) -> units.merge(line.sku(), line.qty(), Long::sum));
        return units;
    }
}
