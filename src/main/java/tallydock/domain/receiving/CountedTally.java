package tallydock.domain.receiving;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import tallydock.domain.fact.FactOrder;
import tallydock.domain.fact.TallyId;
import tallydock.domain.product.Sku;
import tallydock.domain.shipment.CartonNo;

/// One tally as the facts add up: who counted which carton (empty: loose goods), since when, and what.
/// `lastOpened` later than `closed` means that it is open. `again` is how often it was reopened after another
/// carton.
public record CountedTally(
        TallyId id, Optional<CartonNo> carton, Span span, int again, boolean whole, Counts counts, Found found) {
    /// That was not weighed, and of which nothing else was found.
    public CountedTally(TallyId id, Optional<CartonNo> carton, Span span, int again, boolean whole, Counts counts) {
        this(id, carton, span, again, whole, counts, Found.NOTHING);
    }

    /// The weight that holds.
    public Optional<Weighed> weight() {
        return found.weight();
    }

    /// The carton whose label this one bore when it was found.
    public Optional<CartonNo> labelled() {
        return found.marks().stream()
                .filter(TallyMark.SecondBox.class::isInstance)
                .map(mark -> ((TallyMark.SecondBox) mark).labelled())
                .findFirst();
    }

    /// The same with its carton, and the one whose label it bore, under other names.
    public CountedTally under(UnaryOperator<CartonNo> names) {
        var marks = found.marks().stream()
                .map(mark -> mark instanceof TallyMark.SecondBox(var other)
                        ? new TallyMark.SecondBox(names.apply(other))
                        : mark)
                .toList();
        return new CountedTally(id, carton.map(names), span, again, whole, counts, new Found(found.weight(), marks));
    }

    /// What was found of the carton besides its units; the marks in the order of their facts.
    public record Found(Optional<Weighed> weight, List<TallyMark> marks) {
        public static final Found NOTHING = new Found(Optional.empty(), List.of());

        public Found {
            marks = List.copyOf(marks);
        }
    }

    /// The latest weight of the carton that this tally has; `typed` where a person said so.
    public record Weighed(FactOrder at, long grams, boolean typed) {}

    /// When a tally was first and last opened and last closed.
    public record Span(FactOrder opened, FactOrder lastOpened, Optional<FactOrder> closed) {
        public boolean isOpen() {
            return closed.filter(close -> close.compareTo(lastOpened) > 0).isEmpty();
        }
    }

    /// Units of one SKU; damaged ones are part of received.
    public record Count(long received, long damaged) {
        public static final Count ZERO = new Count(0, 0);

        public Count plus(Count other) {
            return new Count(received + other.received, damaged + other.damaged);
        }
    }

    /// What a tally holds: counts by SKU, and how often each unknown code was scanned. Zeros are left out.
    public record Counts(SortedMap<Sku, Count> units, SortedMap<String, Long> unknown) {
        public static final Counts NONE = new Counts(new TreeMap<>(), new TreeMap<>());

        public Counts {
            units = copyWithout(units, Count.ZERO);
            unknown = copyWithout(unknown, 0L);
        }

        private static <K extends Comparable<K>, V> SortedMap<K, V> copyWithout(Map<K, V> map, V nothing) {
            var copy = new TreeMap<>(map);
            copy.values().removeIf(nothing::equals);
            return Collections.unmodifiableSortedMap(copy);
        }
    }
}
