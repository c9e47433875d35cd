package tallydock.domain.fact;

import java.time.Instant;

/// A fact on its way into the log: its id, who, when by the station's clock, where it belongs, what. The log adds the
/// rest.
public record Draft(EventId id, Actor actor, Instant at, FactPlace place, Fact fact) {}
