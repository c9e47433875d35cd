package tallydock.scanner.wedge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the window does about a key event, in this order: fire `released` at the focused control, past the decoder; act
/// on `result`; let the event go on, or, when `isConsumed`, stop it.
public record WedgeAnswer<E>(boolean isConsumed, List<E> released, Optional<WedgeResult> result) {
    public WedgeAnswer {
        released = List.copyOf(released);
    }

    static <E> WedgeAnswer<E> goOn(List<E> released) {
        return new WedgeAnswer<>(false, released, Optional.empty());
    }

    static <E> WedgeAnswer<E> stop(List<E> released) {
        return new WedgeAnswer<>(true, released, Optional.empty());
    }

    /// One after the other.
    static <E> List<E> joined(List<E> first, List<E> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
