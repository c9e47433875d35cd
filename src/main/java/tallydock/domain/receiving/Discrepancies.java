package tallydock.domain.receiving;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tallydock.domain.discrepancy.Discrepancy;
import tallydock.domain.discrepancy.Discrepancy.About;
import tallydock.domain.discrepancy.Discrepancy.Seen;
import tallydock.domain.discrepancy.Discrepancy.Units;
import tallydock.domain.discrepancy.DiscrepancyType;
import tallydock.domain.discrepancy.UnreadableLabel;
import tallydock.domain.product.Names;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.Receipt.CartonReceipt;
import tallydock.domain.receiving.Receipt.SkuReceipt;
import tallydock.domain.receiving.Receipt.Status;
import tallydock.domain.receiving.Receipt.UnknownReceipt;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.ShipmentPlan;
import tallydock.domain.site.StationId;

/// Tells apart, one by one, what a receipt found. Of an inbound in work it leaves out what may still come, cartons that
/// nobody scanned and units that lack in a carton not closed; once the inbound is finished they are the cases that a
/// report counts.
public final class Discrepancies {
    private final ShipmentPlan plan;
    private final Function<Sku, Names> names;
    private final Map<Sku, Names> asked = new HashMap<>();
    private final Map<Optional<CartonNo>, Seen> seen = new HashMap<>();
    private final List<Discrepancy> found = new ArrayList<>();
    private final Instant begun;
    private final boolean finished;
    private final Set<CartonNo> unfinished;
    private final List<Discrepancy> labels;

    private Discrepancies(Counting counting, Function<Sku, Names> names) {
        this.plan = counting.plan;
        this.names = names;
        var tallies = counting.tallies;
        this.finished = counting.inbound.isFinished();
        this.unfinished =
                StillExpected.unfinished(plan, tallies, counting.inbound).keySet();
        this.begun = begun(counting);
        this.labels = labels(counting);
        var numbers = CartonNames.of(plan);
        tallies.forEach(tally -> seen.merge(
                tally.carton().map(numbers::numberOf),
                new Seen(openedAt(tally), Set.of(tally.span().opened().station())),
                Discrepancies::both));
    }

    /// One shipment as it is counted: its list, its tallies earliest first, and whether it is finished.
    public record Counting(ShipmentPlan plan, List<CountedTally> tallies, InboundState inbound) {
        public Counting {
            tallies = List.copyOf(tallies);
        }
    }

    /// Without any tally nobody has begun: then only a finished inbound misses something. `names` says what a SKU is
    /// called.
    public static List<Discrepancy> of(Counting counting, Function<Sku, Names> names) {
        boolean isUntouched = counting.tallies.isEmpty() && !counting.inbound.isFinished();
        return isUntouched
                ? labels(counting)
                : new Discrepancies(counting, names).in(Reconciliation.of(counting.plan, counting.tallies));
    }

    private List<Discrepancy> in(Receipt receipt) {
        receipt.cartons().forEach(this::carton);
        receipt.unknown().forEach(this::unknown);
        found.addAll(labels);
        return List.copyOf(found);
    }

    /// One case a label, however often it was met.
    private static List<Discrepancy> labels(Counting counting) {
        Map<List<Object>, List<UnreadableLabel>> same = new LinkedHashMap<>();
        counting.inbound
                .unreadable()
                .forEach(one -> same.computeIfAbsent(
                                List.of(one.label().carton(), one.label().code()), _ -> new ArrayList<>())
                        .add(one));
        return same.values().stream().map(found -> label(counting.plan, found)).toList();
    }

    private static Discrepancy label(ShipmentPlan plan, List<UnreadableLabel> found) {
        var first = found.getFirst();
        var stations = found.stream().map(UnreadableLabel::station).collect(Collectors.toSet());
        return new Discrepancy(
                plan.head(),
                DiscrepancyType.UNREADABLE_LABEL,
                first.label().carton(),
                new About.Label(first.label().code(), found),
                new Units(0, found.size(), found.size()),
                new Seen(first.at(), stations));
    }

    private void carton(CartonReceipt carton) {
        var types = EnumSet.noneOf(DiscrepancyType.class);
        types.addAll(carton.types());
        if (!finished) {
            types.remove(DiscrepancyType.MISSING_CARTON);
        }
        if (carton.status() == Status.LOOSE) {
            types.add(DiscrepancyType.LOOSE);
        }
        types.forEach(type -> add(type, carton.carton(), about(carton, type), content(carton, type)));
        carton.lines().forEach(line -> line(carton, line));
    }

    private static About about(CartonReceipt carton, DiscrepancyType type) {
        if (type == DiscrepancyType.DUPLICATE_LABEL) {
            return new About.Boxes(carton.boxes());
        }
        return carton.weight()
                .filter(_ -> type == DiscrepancyType.WEIGHT_VARIANCE)
                .<About>map(weight -> new About.Weight(weight.declared().orElse(weight.weighed()), weight.weighed()))
                .orElseGet(About.Content::new);
    }

    /// A missing carton concerns what it should hold, any other what it held.
    private static Units content(CartonReceipt carton, DiscrepancyType type) {
        long declared = carton.lines().stream().mapToLong(SkuReceipt::expected).sum();
        long counted = carton.lines().stream().mapToLong(SkuReceipt::received).sum();
        return new Units(declared, counted, type == DiscrepancyType.MISSING_CARTON ? declared : counted);
    }

    private void line(CartonReceipt carton, SkuReceipt line) {
        line.types().stream()
                .filter(type -> type != DiscrepancyType.SHORT
                        || carton.carton().filter(unfinished::contains).isEmpty())
                .forEach(type -> addItem(type, carton.carton(), line, concerned(line, type)));
        if (line.damaged() > 0) {
            addItem(DiscrepancyType.DAMAGED, carton.carton(), line, line.damaged());
        }
    }

    /// Of goods that must not be shelved all, else those that are too many or too few.
    private static long concerned(SkuReceipt line, DiscrepancyType type) {
        return type == DiscrepancyType.PROHIBITED ? line.prohibited() : Math.abs(line.received() - line.expected());
    }

    private void addItem(DiscrepancyType type, Optional<CartonNo> carton, SkuReceipt line, long concerned) {
        var item = new About.Item(line.sku(), asked.computeIfAbsent(line.sku(), names));
        add(type, carton, item, new Units(line.expected(), line.received(), concerned));
    }

    private void unknown(UnknownReceipt unknown) {
        add(
                DiscrepancyType.UNKNOWN_BARCODE,
                unknown.carton(),
                new About.Unknown(unknown.shown()),
                new Units(0, unknown.count(), unknown.count()));
    }

    private void add(DiscrepancyType type, Optional<CartonNo> carton, About about, Units units) {
        var first = seen.getOrDefault(carton, new Seen(begun, Set.of()));
        found.add(new Discrepancy(plan.head(), type, carton, about, units, first));
    }

    private static Instant begun(Counting counting) {
        return counting.tallies.stream()
                .findFirst()
                .map(Discrepancies::openedAt)
                .orElseGet(() -> Instant.ofEpochMilli(
                        counting.inbound.finished().orElseThrow().hlc().millis()));
    }

    private static Instant openedAt(CountedTally tally) {
        return Instant.ofEpochMilli(tally.span().opened().hlc().millis());
    }

    private static Seen both(Seen one, Seen other) {
        Set<StationId> stations = new HashSet<>(one.stations());
        stations.addAll(other.stations());
        return new Seen(one.first().isBefore(other.first()) ? one.first() : other.first(), stations);
    }
}
