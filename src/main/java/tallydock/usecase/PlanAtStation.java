package tallydock.usecase;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import tallydock.domain.fact.Hlc;
import tallydock.domain.product.Names;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.CountedTally;
import tallydock.domain.shipment.CartonNo;
import tallydock.domain.shipment.ShipmentHead;
import tallydock.domain.site.StationId;
import tallydock.domain.station.stage.OtherCount;
import tallydock.domain.station.told.StationPlan;

/// What this store knows about one shipment, for the station that counts it. Looks each carton up once; what other
/// stations counted is as of the last refresh.
final class PlanAtStation implements StationPlan {
    private static final int CARTONS_KEPT = 64;

    private final ShipmentHead shipment;
    private final Shipments shipments;
    private final StationLists lists;
    private final Map<CartonNo, Lines> lines = new LinkedHashMap<>();
    private final Map<Sku, Names> names = new HashMap<>();
    private final Map<CartonNo, OptionalLong> weights = new HashMap<>();
    private Map<CartonNo, OtherCount> others = Map.of();
    private Set<CartonNo> closedByOthers = Set.of();
    private long cartons;

    private record Lines(boolean listed, Map<Sku, Long> expected) {}

    PlanAtStation(ShipmentHead shipment, Shipments shipments, StationLists lists) {
        this.shipment = shipment;
        this.shipments = shipments;
        this.lists = lists;
    }

    /// Forgets what was looked up: a new version of the list, or facts of other stations came in.
    void refresh(List<CountedTally> tallies, StationId own) {
        lines.clear();
        names.clear();
        weights.clear();
        cartons = lists.cartons(shipment.id());
        var counts = new HashMap<CartonNo, OtherCount>();
        for (var tally : tallies) {
            var by = tally.span().opened().station();
            if (!by.equals(own)) {
                tally.carton().ifPresent(carton -> counts.putIfAbsent(carton, otherCount(by, tally)));
            }
        }
        others = Map.copyOf(counts);
        closedByOthers = counts.entrySet().stream()
                .filter(count -> !count.getValue().open() && lists(count.getKey()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static OtherCount otherCount(StationId by, CountedTally tally) {
        boolean open = tally.span().isOpen();
        Hlc since = open
                ? tally.span().opened().hlc()
                : tally.span().closed().orElse(tally.span().opened()).hlc();
        long units = tally.counts().units().values().stream()
                .mapToLong(CountedTally.Count::received)
                .sum();
        return new OtherCount(by, Instant.ofEpochMilli(since.millis()), units, open);
    }

    @Override
    public boolean lists(CartonNo carton) {
        return linesOf(carton).listed();
    }

    @Override
    public Map<Sku, Long> expected(CartonNo carton) {
        return linesOf(carton).expected();
    }

    @Override
    public OptionalLong declaredGrams(CartonNo carton) {
        return weights.computeIfAbsent(carton, unseen -> lists.declaredGrams(shipment.id(), unseen));
    }

    @Override
    public long cartons() {
        return cartons;
    }

    @Override
    public List<CartonNo> cartonsWith(Sku sku) {
        return lists.cartonsWith(shipment.id(), sku);
    }

    @Override
    public Names names(Sku sku) {
        return names.computeIfAbsent(sku, unseen -> lists.names(shipment, unseen));
    }

    @Override
    public Optional<OtherCount> elsewhere(CartonNo carton) {
        return Optional.ofNullable(others.get(carton));
    }

    @Override
    public Set<CartonNo> closedElsewhere() {
        return closedByOthers;
    }

    private Lines linesOf(CartonNo carton) {
        var known = lines.get(carton);
        if (known != null) {
            return known;
        }
        if (lines.size() >= CARTONS_KEPT) {
            lines.clear();
        }
        var read = new Lines(
                lists.lists(shipment.id(), carton),
                Collections.unmodifiableMap(new LinkedHashMap<>(shipments.expected(shipment.id(), carton))));
        lines.put(carton, read);
        return read;
    }
}
