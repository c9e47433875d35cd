package tallydock.domain.receiving;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import tallydock.domain.discrepancy.Discrepancy.Box;
import tallydock.domain.discrepancy.DiscrepancyType;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.CountedTally.Count;
import tallydock.domain.receiving.Receipt.CartonReceipt;
import tallydock.domain.receiving.Receipt.ReceiptTotals;
import tallydock.domain.receiving.Receipt.SkuReceipt;
import tallydock.domain.receiving.Receipt.Status;
import tallydock.domain.receiving.Receipt.UnknownReceipt;
import tallydock.domain.receiving.Receipt.WeightReceipt;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.PlannedCarton;
import tallydock.domain.shipment.ShipmentPlan;

/// Compares what was counted with what the packing list declares.
public final class Reconciliation {
    private final Map<CartonNo, SortedMap<Sku, Long>> expected = new LinkedHashMap<>();
    private final Map<CartonNo, Long> gross = new HashMap<>();
    private final CartonNames names;
    private final SortedMap<Sku, Count> bySku = new TreeMap<>();
    private final List<CartonReceipt> cartons = new ArrayList<>();
    private final Map<UnknownAt, Long> unknown = new LinkedHashMap<>();
    private final SameLabel sameLabel;

    private Reconciliation(ShipmentPlan plan, List<CountedTally> tallies) {
        names = CartonNames.of(plan);
        sameLabel = SameLabel.of(names, tallies);
        for (PlannedCarton carton : plan.cartons()) {
            var lines = expected.computeIfAbsent(carton.no(), _ -> new TreeMap<>());
            carton.lines().forEach(line -> lines.merge(line.sku(), line.qty(), Long::sum));
            carton.measures().grossGrams().ifPresent(grams -> gross.putIfAbsent(carton.no(), grams));
        }
    }

    /// `tallies` earliest first. Of several stations' counts of one carton the earliest stands and the rest are only
    /// told;
    /// loose goods of several stations add.
    public static Receipt of(ShipmentPlan plan, List<CountedTally> tallies) {
        return new Reconciliation(plan, tallies).run(tallies);
    }

    /// The goods of a whole list, of which only some cartons were counted: `counted` are the goods of those.
    public static List<SkuReceipt> skus(SortedMap<Sku, Long> declared, List<SkuReceipt> counted) {
        var counts = new TreeMap<Sku, Count>();
        counted.forEach(line -> counts.put(line.sku(), new Count(line.received(), line.damaged())));
        return compared(declared, counts);
    }

    private Receipt run(List<CountedTally> tallies) {
        var byCarton = new LinkedHashMap<Optional<CartonNo>, List<CountedTally>>();
        tallies.forEach(tally -> byCarton.computeIfAbsent(tally.carton().map(names::numberOf), _ -> new ArrayList<>())
                .add(tally));
        expected.forEach((carton, lines) -> {
            var counts = byCarton.remove(Optional.of(carton));
            cartons.add(counts == null ? missing(carton, lines) : received(carton, lines, counts));
        });
        byCarton.forEach((carton, counts) -> beyondTheList(carton, counts).ifPresent(cartons::add));
        var kept = new ArrayList<UnknownReceipt>();
        unknown.forEach((at, count) -> kept.add(new UnknownReceipt(at.shown, at.carton, count)));
        return new Receipt(cartons, skus(), kept, totals());
    }

    private record UnknownAt(String shown, Optional<CartonNo> carton) {}

    private CartonReceipt missing(CartonNo carton, SortedMap<Sku, Long> lines) {
        var types = EnumSet.of(DiscrepancyType.MISSING_CARTON);
        return new CartonReceipt(Optional.of(carton), Status.MISSING, types, withoutTypes(lines, Map.of()), 0);
    }

    private CartonReceipt received(CartonNo carton, SortedMap<Sku, Long> lines, List<CountedTally> counts) {
        var tally = counts.getFirst();
        var units = new TreeMap<>(tally.counts().units());
        if (tally.whole()) {
            lines.forEach((sku, qty) -> units.merge(sku, new Count(qty, 0), Count::plus));
        }
        takeIn(Optional.of(carton), units, tally);
        var boxes = sameLabel.boxes(carton, counts);
        var types = cartonTypes(counts, boxes);
        var weight = weight(Optional.of(carton), counts);
        weight.filter(Reconciliation::isOff).ifPresent(_ -> types.add(DiscrepancyType.WEIGHT_VARIANCE));
        return new CartonReceipt(
                Optional.of(carton),
                Status.RECEIVED,
                types,
                marked(compared(lines, units), counts),
                counts.size() - 1,
                weight,
                boxes);
    }

    private Optional<CartonReceipt> beyondTheList(Optional<CartonNo> carton, List<CountedTally> counts) {
        boolean loose = carton.isEmpty();
        var standing = loose ? counts : counts.subList(0, 1);
        var units = new TreeMap<Sku, Count>();
        standing.forEach(tally -> tally.counts().units().forEach((sku, count) -> units.merge(sku, count, Count::plus)));
        for (int i = 0; i < standing.size(); i++) {
            takeIn(carton, i == 0 ? units : Map.of(), standing.get(i));
        }
        if (loose && units.isEmpty()) {
            return Optional.empty();
        }
        var boxes = carton.map(name -> sameLabel.boxes(name, counts)).orElse(List.of());
        var types = loose ? EnumSet.noneOf(DiscrepancyType.class) : unlistedTypes(counts, boxes);
        return Optional.of(new CartonReceipt(
                carton,
                loose ? Status.LOOSE : Status.UNEXPECTED,
                types,
                marked(withoutTypes(new TreeMap<>(), units), counts),
                loose ? 0 : counts.size() - 1,
                weight(carton, counts),
                boxes));
    }

    private Set<DiscrepancyType> unlistedTypes(List<CountedTally> counts, List<Box> boxes) {
        var types = cartonTypes(counts, boxes);
        if (!sameLabel.isSecond(counts)) {
            types.add(DiscrepancyType.UNEXPECTED_CARTON);
        }
        return types;
    }

    /// What the carton weighs, whichever station said so last.
    private Optional<WeightReceipt> weight(Optional<CartonNo> carton, List<CountedTally> counts) {
        var declared = carton.flatMap(number -> Optional.ofNullable(gross.get(number)));
        return counts.stream()
                .flatMap(tally -> tally.weight().stream())
                .max(Comparator.comparing(CountedTally.Weighed::at))
                .map(taken -> new WeightReceipt(
                        declared.map(OptionalLong::of).orElseGet(OptionalLong::empty), taken.grams(), taken.typed()));
    }

    private static boolean isOff(WeightReceipt weight) {
        return weight.declared().isPresent()
                && WeightRule.RECEIVING.isOff(weight.declared().getAsLong(), weight.weighed());
    }

    private static Set<DiscrepancyType> cartonTypes(List<CountedTally> counts, List<Box> boxes) {
        var types = EnumSet.noneOf(DiscrepancyType.class);
        if (counts.getFirst().again() > 0) {
            types.add(DiscrepancyType.DUPLICATE_CARTON);
        }
        if (counts.size() > 1) {
            types.add(DiscrepancyType.COUNTED_TWICE);
        }
        if (!boxes.isEmpty()) {
            types.add(DiscrepancyType.DUPLICATE_LABEL);
        }
        if (ProhibitedGoods.of(counts).whole()) {
            types.add(DiscrepancyType.PROHIBITED);
        }
        return types;
    }

    /// With the goods that must not be shelved, also those of which nothing counts any more.
    private static List<SkuReceipt> marked(List<SkuReceipt> lines, List<CountedTally> counts) {
        var prohibited = new TreeSet<>(ProhibitedGoods.of(counts).skus());
        var marked = new ArrayList<SkuReceipt>();
        for (var line : lines) {
            marked.add(prohibited.remove(line.sku()) ? prohibited(line) : line);
        }
        prohibited.forEach(sku -> marked.add(prohibited(new SkuReceipt(sku, 0, 0, 0, Set.of()))));
        return marked;
    }

    private static SkuReceipt prohibited(SkuReceipt line) {
        var types = EnumSet.of(DiscrepancyType.PROHIBITED);
        types.addAll(line.types());
        return new SkuReceipt(line.sku(), line.expected(), line.received(), line.damaged(), types);
    }

    private void takeIn(Optional<CartonNo> carton, Map<Sku, Count> units, CountedTally tally) {
        units.forEach((sku, count) -> bySku.merge(sku, count, Count::plus));
        tally.counts()
                .unknown()
                .forEach((shown, count) -> unknown.merge(new UnknownAt(shown, carton), count, Long::sum));
    }

    private List<SkuReceipt> skus() {
        var declared = new TreeMap<Sku, Long>();
        expected.values().forEach(lines -> lines.forEach((sku, qty) -> declared.merge(sku, qty, Long::sum)));
        return compared(declared, bySku);
    }

    private ReceiptTotals totals() {
        long declared = expected.values().stream()
                .flatMap(lines -> lines.values().stream())
                .mapToLong(Long::longValue)
                .sum();
        long arrived = cartons.stream()
                .filter(carton -> carton.status() == Status.RECEIVED)
                .count();
        return new ReceiptTotals(
                declared,
                bySku.values().stream().mapToLong(Count::received).sum(),
                bySku.values().stream().mapToLong(Count::damaged).sum(),
                expected.size(),
                arrived);
    }

    private static List<SkuReceipt> compared(Map<Sku, Long> declared, Map<Sku, Count> counted) {
        var lines = new ArrayList<SkuReceipt>();
        var all = new TreeMap<>(declared);
        counted.keySet().forEach(sku -> all.putIfAbsent(sku, 0L));
        all.forEach((sku, qty) -> {
            var count = counted.getOrDefault(sku, Count.ZERO);
            lines.add(new SkuReceipt(sku, qty, count.received(), count.damaged(), difference(declared, sku, count)));
        });
        return lines;
    }

    private static Set<DiscrepancyType> difference(Map<Sku, Long> declared, Sku sku, Count count) {
        if (!declared.containsKey(sku)) {
            return Set.of(DiscrepancyType.UNEXPECTED_SKU);
        }
        long beyond = count.received() - declared.get(sku);
        if (beyond == 0) {
            return Set.of();
        }
        return Set.of(beyond > 0 ? DiscrepancyType.OVER : DiscrepancyType.SHORT);
    }

    private static List<SkuReceipt> withoutTypes(SortedMap<Sku, Long> declared, Map<Sku, Count> counted) {
        return compared(declared, counted).stream()
                .map(line -> new SkuReceipt(line.sku(), line.expected(), line.received(), line.damaged(), Set.of()))
                .toList();
    }
}
