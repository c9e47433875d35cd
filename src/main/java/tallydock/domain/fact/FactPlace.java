package tallydock.domain.fact;

import java.util.Optional;

/// What a fact is about: its stream, the tally it counts in (scan facts only), and what its author had seen when that
/// matters (`basis`: a version vector of a close, or the hash of the facts a decision rests on).
public record FactPlace(StreamId stream, Optional<TallyId> tally, Optional<String> basis) {
    public static FactPlace in(StreamId stream) {
        return new FactPlace(stream, Optional.empty(), Optional.empty());
    }

    public static FactPlace in(StreamId stream, TallyId tally) {
        return new FactPlace(stream, Optional.of(tally), Optional.empty());
    }
}
