package tallydock.domain.barcode.repair;

import java.util.List;
import java.util.function.Predicate;

/// What a typed text may have been meant to be.
public sealed interface Meant {
    /// This text, which is what was typed, or was learned so, or has a check character or digit that says so.
    record Surely(String text) implements Meant {}

    /// It depends on what is known here. `typed` is to be asked for first; else the one of `others` that is known, if
    /// there is exactly one, or where none is, `otherwise`.
    record Perhaps(String typed, List<String> others, Meant otherwise) implements Meant {
        public Perhaps {
            others = List.copyOf(others);
        }

        /// What it means, by what is known.
        public Meant by(Predicate<String> isKnown) {
            if (isKnown.test(typed)) {
                return new Surely(typed);
            }
            var known = others.stream().filter(isKnown).toList();
            return known.size() == 1 ? new Surely(known.getFirst()) : otherwise;
        }
    }

    /// No scanner sends such characters, and what was meant is not known.
    record Garbled() implements Meant {}
}
