package tallydock.domain.receiving;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.FactOrder;
import tallydock.domain.fact.Recorded;
import tallydock.domain.fact.TallyId;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.CountedTally.Count;
import tallydock.domain.receiving.CountedTally.Counts;
import tallydock.domain.receiving.CountedTally.Span;

/// Folds the facts of a shipment into its tallies. The result depends on the set of facts alone: their order, and how
/// often one is given, change nothing. What unknown codes were said to mean is units of it.
public final class TallyFold {
    private final Map<TallyId, Building> tallies = new TreeMap<>(Comparator.comparing(TallyId::toString));

    private TallyFold() {}

    /// The tallies, earliest first.
    public static List<CountedTally> of(Collection<Recorded> facts) {
        var fold = new TallyFold();
        Set<EventId> voided = new HashSet<>();
        facts.stream().flatMap(recorded -> recorded.fact().stream()).forEach(fact -> voided.addAll(TakenBack.by(fact)));
        Set<EventId> seen = new HashSet<>();
        for (var recorded : facts) {
            var header = recorded.entry().header();
            if (seen.add(header.id()) && !voided.contains(header.id())) {
                recorded.fact()
                        .filter(CountFact.class::isInstance)
                        .map(CountFact.class::cast)
                        .ifPresent(fact -> fold.apply(header.tally().orElseThrow(), header.order(), fact));
            }
        }
        var bound = BoundCodes.of(facts);
        return fold.result().stream().map(bound::resolved).toList();
    }

    private void apply(TallyId tally, FactOrder order, CountFact fact) {
        var building = tallies.computeIfAbsent(tally, _ -> new Building());
        TallyChange.of(order, fact).forEach(building::apply);
    }

    private List<CountedTally> result() {
        var result = new ArrayList<CountedTally>();
        tallies.forEach((id, building) -> building.build(id).ifPresent(result::add));
        result.sort(Comparator.comparing(tally -> tally.span().opened()));
        return result;
    }

    private static final class Building {
        private final Map<FactOrder, TallyChange.Opened> openings = new TreeMap<>();
        private final Map<Sku, Count> units = new TreeMap<>();
        private final Map<String, Long> unknown = new TreeMap<>();
        private Optional<FactOrder> closed = Optional.empty();
        private final Map<FactOrder, TallyMark> marks = new TreeMap<>();
        private Optional<CountedTally.Weighed> weight = Optional.empty();

        void apply(TallyChange change) {
            switch (change) {
                case TallyChange.Opened opened -> openings.put(opened.order(), opened);
                case TallyChange.Closed close ->
                    closed = closed.filter(order -> order.compareTo(close.order()) > 0)
                            .or(() -> Optional.of(close.order()));
                case TallyChange.Counted counted ->
                    units.merge(counted.sku(), new Count(counted.received(), counted.damaged()), Count::plus);
                case TallyChange.Weighed weighed ->
                    weight = weight.filter(before -> before.at().compareTo(weighed.order()) > 0)
                            .or(() -> Optional.of(
                                    new CountedTally.Weighed(weighed.order(), weighed.grams(), weighed.typed())));
                case TallyChange.Marked marked -> marks.put(marked.order(), marked.mark());
                case TallyChange.UnknownSeen seen -> unknown.merge(seen.shown(), 1L, Long::sum);
            }
        }

        /// Empty while the fact that opened the tally is not here yet.
        Optional<CountedTally> build(TallyId id) {
            if (openings.isEmpty()) {
                return Optional.empty();
            }
            var all = new ArrayList<>(openings.values());
            return Optional.of(new CountedTally(
                    id,
                    all.getFirst().carton(),
                    new Span(all.getFirst().order(), all.getLast().order(), closed),
                    (int) all.stream().filter(TallyChange.Opened::again).count(),
                    all.stream().anyMatch(TallyChange.Opened::whole),
                    new Counts(new TreeMap<>(units), new TreeMap<>(unknown)),
                    new CountedTally.Found(weight, List.copyOf(marks.values()))));
        }
    }
}
