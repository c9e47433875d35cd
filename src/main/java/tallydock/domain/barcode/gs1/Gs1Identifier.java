package tallydock.domain.barcode.gs1;

import java.util.List;
import java.util.Optional;

/// An application identifier: two to four digits that say what the characters after them mean. `fixedLength` is the
/// number of those characters where the first two digits alone settle it, so that no separator need follow.
record Gs1Identifier(String code, List<Gs1Part> parts, Optional<Integer> fixedLength) {
    Gs1Identifier {
        parts = List.copyOf(parts);
    }

    int longest() {
        return parts.stream().mapToInt(Gs1Part::max).sum();
    }

    /// The first thing that is wrong with a value; the place counts from the beginning of the value.
    Optional<Gs1Part.Wrong> wrong(String value) {
        int at = 0;
        for (var part : parts) {
            int end = Math.min(value.length(), at + part.max());
            int begin = at;
            var wrong = part.wrong(value.substring(begin, end));
            if (wrong.isPresent()) {
                return wrong.map(found -> new Gs1Part.Wrong(found.kind(), begin + found.at()));
            }
            at = end;
        }
        return at < value.length() ? Optional.of(new Gs1Part.Wrong(Gs1Fault.Kind.TOO_LONG, at)) : Optional.empty();
    }
}
