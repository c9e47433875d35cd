package tallydock.app.station;

import java.time.InstantSource;
import java.util.random.RandomGenerator;
import tallydock.domain.fact.EventId;
import tallydock.domain.fact.Ids;
import tallydock.domain.fact.TallyId;

/// Ids of this station: the time of its clock, and chance.
record StationIds(InstantSource clock, RandomGenerator random) implements Ids {
    @Override
    public EventId event() {
        return EventId.create(clock.instant(), random);
    }

    @Override
    public TallyId tally() {
        return new TallyId(EventId.uuidV7(clock.instant(), random));
    }
}
