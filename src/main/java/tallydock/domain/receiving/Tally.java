package tallydock.domain.receiving;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.TallyId;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;

/// One station's running count of one carton, or of loose goods when `carton` is empty: what the next decision needs.
/// `undoable` holds the steps that can be taken back, oldest first.
public record Tally(
        TallyId id, Optional<CartonNo> carton, boolean closed, Map<Sku, Long> received, List<CountStep> undoable) {
    /// How many steps can be taken back.
    public static final int UNDO_DEPTH = 50;

    public Tally {
        received = Map.copyOf(received);
        undoable = List.copyOf(undoable);
    }

    /// A step that can be taken back. `units` is what it counted, 0 for a mark or an unknown code.
    public record CountStep(EventId id, Optional<Sku> sku, long units) {}

    /// A tally in which nothing is counted yet.
    public static Tally opened(TallyId id, Optional<CartonNo> carton) {
        return new Tally(id, carton, false, Map.of(), List.of());
    }

    public long received(Sku sku) {
        return received.getOrDefault(sku, 0L);
    }

    /// The last accepted unit that still stands.
    public Optional<CountStep> lastUnit() {
        return undoable.reversed().stream().filter(step -> step.units() > 0).findFirst();
    }

    public Optional<CountStep> lastStep() {
        return undoable.isEmpty() ? Optional.empty() : Optional.of(undoable.getLast());
    }

    /// The tally after one more fact of its own.
    public Tally after(EventId id, CountFact fact) {
        return switch (fact) {
            case CountFact.CartonOpened _, CountFact.LooseOpened _ ->
                new Tally(this.id, carton, false, received, undoable);
            case CountFact.CartonClosed _ -> new Tally(this.id, carton, true, received, undoable);
            case CountFact.UnitCounted unit -> plus(new CountStep(id, Optional.of(unit.sku()), unit.qty()));
            case CountFact.UnitDamaged damaged -> plus(new CountStep(id, Optional.of(damaged.sku()), 0));
            case CountFact.UnknownScanned _ -> plus(new CountStep(id, Optional.empty(), 0));
            case CountFact.StepVoided step -> without(step.target());
            case CountFact.ScanNoted _ -> this;
        };
    }

    private Tally plus(CountStep step) {
        var steps = new ArrayList<>(undoable.size() < UNDO_DEPTH ? undoable : undoable.subList(1, undoable.size()));
        steps.add(step);
        return new Tally(
                id,
                carton,
                closed,
                step.sku().map(sku -> counted(sku, step.units())).orElse(received),
                steps);
    }

    private Tally without(EventId target) {
        return undoable.stream()
                .filter(step -> step.id().equals(target))
                .findFirst()
                .map(step -> new Tally(
                        id,
                        carton,
                        closed,
                        step.sku().map(sku -> counted(sku, -step.units())).orElse(received),
                        undoable.stream().filter(other -> !other.equals(step)).toList()))
                .orElse(this);
    }

    private Map<Sku, Long> counted(Sku sku, long units) {
        var counts = new TreeMap<>(received);
        counts.merge(sku, units, Long::sum);
        return counts;
    }
}
