package tallydock.usecase.people.staff;

import java.time.Instant;
import java.util.Optional;
import tallydock.domain.people.User;
import tallydock.usecase.people.PinStanding;

/// One person as an administrator sees them. `seen` is when they last signed in at this station.
public record Colleague(User user, PinStanding pin, Optional<Instant> seen) {}
