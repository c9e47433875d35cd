package tallydock.domain.people;

import java.time.Duration;
import java.util.Optional;

/// Whether a user has a PIN that can be checked here, and how long it is locked.
public record PinStanding(boolean isSet, Optional<Duration> lockedFor) {}
