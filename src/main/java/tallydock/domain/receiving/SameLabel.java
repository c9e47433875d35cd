package tallydock.domain.receiving;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import tallydock.domain.discrepancy.Discrepancy.Box;
import tallydock.domain.receiving.CountedTally.Count;
import tallydock.domain.receiving.CountedTally.Weighed;
import tallydock.domain.shipment.CartonNo;

/// Which cartons came with one label: a person found a second one, or what two stations found under one label cannot
/// have been in one box.
final class SameLabel {
    private final Map<CartonNo, List<CountedTally>> second = new HashMap<>();
    private final Set<CartonNo> counted = new HashSet<>();
    private final CartonNames names;

    private SameLabel(CartonNames names) {
        this.names = names;
    }

    static SameLabel of(CartonNames names, List<CountedTally> tallies) {
        var same = new SameLabel(names);
        tallies.stream()
                .flatMap(tally -> tally.carton().stream())
                .map(names::numberOf)
                .forEach(same.counted::add);
        tallies.forEach(tally -> tally.labelled()
                .map(names::numberOf)
                .ifPresent(labelled -> same.second
                        .computeIfAbsent(labelled, _ -> new ArrayList<>())
                        .add(tally)));
        return same;
    }

    /// The boxes that bear the label of a carton, as far as they were counted; none where there is one alone. `counts`
    /// are those made under that label.
    List<Box> boxes(CartonNo carton, List<CountedTally> counts) {
        var found = second.getOrDefault(carton, List.of());
        boolean isTwo = counts.stream().anyMatch(count -> !canBeOne(counts.getFirst(), count));
        if (found.isEmpty() && !isTwo) {
            return List.of();
        }
        var boxes = new ArrayList<Box>();
        (isTwo ? counts : counts.subList(0, 1)).forEach(count -> boxes.add(box(carton, count)));
        found.forEach(count -> boxes.add(box(count.carton().map(names::numberOf).orElse(carton), count)));
        return boxes;
    }

    /// Whether these are counts of a second box whose first one was counted too: both are told with the first. Where
    /// that
    /// was not, or is not known here, the second stands for itself.
    boolean isSecond(List<CountedTally> counts) {
        return counts.stream()
                .flatMap(count -> count.labelled().stream())
                .map(names::numberOf)
                .anyMatch(counted::contains);
    }

    private static Box box(CartonNo name, CountedTally count) {
        var opened = count.span().opened();
        return new Box(
                name,
                opened.station(),
                Instant.ofEpochMilli(opened.hlc().millis()),
                count.counts().units().values().stream()
                        .mapToLong(Count::received)
                        .sum(),
                count.weight().map(weight -> OptionalLong.of(weight.grams())).orElseGet(OptionalLong::empty));
    }

    /// Whether two counts can be of the same box: it weighs the same on both scales, and once both are done they share
    /// an item. Counts that differ in numbers alone are miscounts.
    private static boolean canBeOne(CountedTally first, CountedTally other) {
        return !weighsOther(first, other) && !holdsOther(first, other);
    }

    private static boolean weighsOther(CountedTally first, CountedTally other) {
        return first.weight()
                .map(Weighed::grams)
                .flatMap(grams -> other.weight().map(weight -> WeightRule.RECEIVING.isOff(grams, weight.grams())))
                .orElse(false);
    }

    private static boolean holdsOther(CountedTally first, CountedTally other) {
        var one = first.counts().units().keySet();
        var two = other.counts().units().keySet();
        boolean isDone = !first.span().isOpen() && !other.span().isOpen();
        return isDone && !one.isEmpty() && !two.isEmpty() && Collections.disjoint(one, two);
    }
}
