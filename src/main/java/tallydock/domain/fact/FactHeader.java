package tallydock.domain.fact;

import java.time.Instant;
import java.util.Optional;

/// Everything of a fact but its payload. `wallTime` is the station's clock in whole milliseconds.
public record FactHeader(
        FactKey key, EventId id, Hlc hlc, Instant wallTime, Actor actor, FactPlace place, TypeName type) {
    public StreamId stream() {
        return place.stream();
    }

    public Optional<TallyId> tally() {
        return place.tally();
    }

    public FactOrder order() {
        return new FactOrder(hlc, key.station(), key.seq());
    }
}
