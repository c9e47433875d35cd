package tallydock.domain.receiving;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tallydock.domain.discrepancy.Discrepancy;
import tallydock.domain.discrepancy.Discrepancy.About;
import tallydock.domain.discrepancy.Discrepancy.Seen;
import tallydock.domain.discrepancy.Discrepancy.Units;
import tallydock.domain.discrepancy.DiscrepancyType;
import tallydock.domain.product.Names;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.Receipt.CartonReceipt;
import tallydock.domain.receiving.Receipt.SkuReceipt;
import tallydock.domain.receiving.Receipt.Status;
import tallydock.domain.receiving.Receipt.UnknownReceipt;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.ShipmentPlan;
import tallydock.domain.site.StationId;

/// Tells apart, one by one, what a receipt found: the same cases that a report counts.
public final class Discrepancies {
    private final ShipmentPlan plan;
    private final Function<Sku, Names> names;
    private final Map<Sku, Names> asked = new HashMap<>();
    private final Map<Optional<CartonNo>, Seen> seen = new HashMap<>();
    private final List<Discrepancy> found = new ArrayList<>();
    private final Instant begun;

    private Discrepancies(ShipmentPlan plan, List<CountedTally> tallies, Function<Sku, Names> names) {
        this.plan = plan;
        this.names = names;
        this.begun = openedAt(tallies.getFirst());
        var numbers = CartonNames.of(plan);
        tallies.forEach(tally -> seen.merge(
                tally.carton().map(numbers::numberOf),
                new Seen(openedAt(tally), Set.of(tally.span().opened().station())),
                Discrepancies::both));
    }

    /// `tallies` earliest first; none at all means that nobody has begun, so nothing is missing yet. `names` says what
    /// a SKU is called.
    public static List<Discrepancy> of(ShipmentPlan plan, List<CountedTally> tallies, Function<Sku, Names> names) {
        return tallies.isEmpty()
                ? List.of()
                : new Discrepancies(plan, tallies, names).in(Reconciliation.of(plan, tallies));
    }

    private List<Discrepancy> in(Receipt receipt) {
        receipt.cartons().forEach(this::carton);
        receipt.unknown().forEach(this::unknown);
        return List.copyOf(found);
    }

    private void carton(CartonReceipt carton) {
        var types = EnumSet.noneOf(DiscrepancyType.class);
        types.addAll(carton.types());
        if (carton.status() == Status.LOOSE) {
            types.add(DiscrepancyType.LOOSE);
        }
        types.forEach(type -> add(type, carton.carton(), new About.Content(), content(carton, type)));
        carton.lines().forEach(line -> line(carton, line));
    }

    /// A missing carton concerns what it should hold, any other what it held.
    private static Units content(CartonReceipt carton, DiscrepancyType type) {
        long declared = carton.lines().stream().mapToLong(SkuReceipt::expected).sum();
        long counted = carton.lines().stream().mapToLong(SkuReceipt::received).sum();
        return new Units(declared, counted, type == DiscrepancyType.MISSING_CARTON ? declared : counted);
    }

    private void line(CartonReceipt carton, SkuReceipt line) {
        line.types().forEach(type -> addItem(type, carton.carton(), line, Math.abs(line.received() - line.expected())));
        if (line.damaged() > 0) {
            addItem(DiscrepancyType.DAMAGED, carton.carton(), line, line.damaged());
        }
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

    private static Instant openedAt(CountedTally tally) {
        return Instant.ofEpochMilli(tally.span().opened().hlc().millis());
    }

    private static Seen both(Seen one, Seen other) {
        Set<StationId> stations = new HashSet<>(one.stations());
        stations.addAll(other.stations());
        return new Seen(one.first().isBefore(other.first()) ? one.first() : other.first(), stations);
    }
}
