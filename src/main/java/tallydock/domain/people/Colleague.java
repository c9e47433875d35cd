package tallydock.domain.people;

import java.time.Instant;
import java.util.Optional;

/// One person as an administrator sees them. `seen` is when they last signed in at this station.
public record Colleague(User user, PinStanding pin, Optional<Instant> seen) {}
