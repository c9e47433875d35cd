package tallydock.domain.receiving;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.device.scale.Weighing;
import tallydock.domain.fact.AnswerFact;
import tallydock.domain.fact.CountFact;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.TallyId;
import tallydock.domain.product.Sku;
import tallydock.domain.receiving.CountedTally.Count;
import tallydock.domain.shipment.CartonNo;

/// One station's running count of one carton, or of loose goods when `carton` is empty: what the next decision needs.
/// `undoable` holds the steps that can be taken back, oldest first; `weights` those weights of the carton among them.
public record Tally(
        TallyId id,
        Optional<CartonNo> carton,
        State state,
        Map<Sku, Count> counts,
        List<CountStep> undoable,
        List<TakenWeight> weights) {
    /// How many steps can be taken back.
    public static final int UNDO_DEPTH = 50;

    public Tally {
        counts = Map.copyOf(counts);
        undoable = List.copyOf(undoable);
        weights = List.copyOf(weights);
    }

    /// A weight that was taken. `isOfClosed`: since the carton was closed last, so that undo means the weight.
    public record TakenWeight(EventId id, Weighing weighing, boolean isOfClosed) {}

    /// Whether more is counted into it without opening it again.
    public enum State {
        OPEN,
        /// The last unit that was missing closed it.
        COMPLETE,
        /// The clerk closed it.
        CLOSED,
        /// The step that opened it was taken back: nothing is counted into it any more.
        TAKEN_BACK
    }

    /// A step that can be taken back, and what it added: nothing for an unknown code, less than nothing for a recount.
    /// `opens`: it opened the carton.
    public record CountStep(EventId id, Optional<Sku> sku, Count added, boolean opens) {
        CountStep(EventId id, Optional<Sku> sku, Count added) {
            this(id, sku, added, false);
        }
    }

    /// A tally in which nothing is counted yet.
    public static Tally opened(TallyId id, Optional<CartonNo> carton) {
        return new Tally(id, carton, State.OPEN, Map.of(), List.of(), List.of());
    }

    public boolean closed() {
        return state != State.OPEN;
    }

    public long received(Sku sku) {
        return count(sku).received();
    }

    public Count count(Sku sku) {
        return counts.getOrDefault(sku, Count.ZERO);
    }

    /// The last accepted unit that still stands; none when a recount took it off.
    public Optional<CountStep> lastUnit() {
        return undoable.reversed().stream()
                .filter(step -> step.added().received() != 0)
                .findFirst()
                .filter(step -> step.added().received() > 0);
    }

    /// How many units of the last accepted step are marked as damaged already.
    public long damagedOfLastUnit() {
        return undoable.reversed().stream()
                .takeWhile(step -> step.added().received() == 0)
                .mapToLong(step -> step.added().damaged())
                .sum();
    }

    public Optional<CountStep> lastStep() {
        return undoable.isEmpty() ? Optional.empty() : Optional.of(undoable.getLast());
    }

    /// The goods that were scanned last, while it is open; none where something else came since.
    public Optional<Sku> lastGoods() {
        return closed() ? Optional.empty() : lastStep().flatMap(CountStep::sku);
    }

    /// The weight that holds.
    public Optional<TakenWeight> weight() {
        return weights.isEmpty() ? Optional.empty() : Optional.of(weights.getLast());
    }

    /// Whether the last step is a weight taken after the carton was closed: it goes before the closing.
    public boolean isWeighedSinceClosed() {
        return closed()
                && weight().filter(taken -> taken.isOfClosed()
                                && lastStep().map(CountStep::id).equals(Optional.of(taken.id())))
                        .isPresent();
    }

    /// The step of this fact, where it can still be taken back.
    public Optional<CountStep> step(EventId id) {
        return undoable.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /// The tally after one more fact of its own.
    public Tally after(EventId id, CountFact fact) {
        return switch (fact) {
            case CountFact.CartonOpened _, CountFact.LooseOpened _ -> in(State.OPEN);
            case CountFact.OfWholeCarton whole -> after(id, whole);
            case CountFact.UnitCounted unit -> plus(id, unit.sku(), new Count(unit.qty(), 0));
            case CountFact.UnitDamaged damaged -> plus(id, damaged.sku(), new Count(0, damaged.qty()));
            case CountFact.UnknownScanned _ -> plus(new CountStep(id, Optional.empty(), Count.ZERO));
            case AnswerFact.SkuRecounted again -> plus(id, again.sku(), new Count(-again.received(), -again.damaged()));
            case CountFact.StepVoided step -> without(step.target());
            case CountFact.ScanNoted _, AnswerFact _ -> this;
        };
    }

    private Tally after(EventId id, CountFact.OfWholeCarton fact) {
        return switch (fact) {
            case CountFact.CartonClosed closed -> in(isCommand(closed.scan()) ? State.CLOSED : State.COMPLETE);
            case CountFact.SecondBoxOpened _ ->
                in(State.OPEN).plus(new CountStep(id, Optional.empty(), Count.ZERO, true));
            case CountFact.CartonWeighed weighed ->
                plus(new CountStep(id, Optional.empty(), Count.ZERO))
                        .weighed(new TakenWeight(id, weighed.weighing(), closed()));
        };
    }

    private Tally in(State next) {
        var before = next == State.OPEN || next == State.CLOSED
                ? weights.stream()
                        .map(taken -> new TakenWeight(taken.id(), taken.weighing(), false))
                        .toList()
                : weights;
        // What opened it can be taken back until it is opened another time.
        var steps = next == State.OPEN
                ? undoable.stream().filter(step -> !step.opens()).toList()
                : undoable;
        return new Tally(id, carton, next, counts, steps, before);
    }

    private Tally weighed(TakenWeight taken) {
        var all = new ArrayList<>(weights);
        all.add(taken);
        return new Tally(id, carton, state, counts, undoable, all);
    }

    private static boolean isCommand(RawScan scan) {
        return Command.parse(ScanText.of(scan).code()).isPresent();
    }

    private Tally plus(EventId step, Sku sku, Count added) {
        return plus(new CountStep(step, Optional.of(sku), added));
    }

    private Tally plus(CountStep step) {
        var steps = new ArrayList<>(undoable.size() < UNDO_DEPTH ? undoable : undoable.subList(1, undoable.size()));
        steps.add(step);
        return new Tally(id, carton, state, counted(step.sku(), step.added()), steps, weights);
    }

    private Tally without(EventId target) {
        return step(target)
                .map(step -> new Tally(
                        id,
                        carton,
                        step.opens() ? State.TAKEN_BACK : state,
                        counted(
                                step.sku(),
                                new Count(
                                        -step.added().received(), -step.added().damaged())),
                        undoable.stream().filter(other -> !other.equals(step)).toList(),
                        weights.stream()
                                .filter(taken -> !taken.id().equals(target))
                                .toList()))
                .orElse(this);
    }

    private Map<Sku, Count> counted(Optional<Sku> sku, Count added) {
        if (sku.isEmpty()) {
            return counts;
        }
        var after = new TreeMap<>(counts);
        after.merge(sku.orElseThrow(), added, Count::plus);
        after.values().removeIf(Count.ZERO::equals);
        return after;
    }
}
