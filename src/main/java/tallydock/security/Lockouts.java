package tallydock.security;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tallydock.domain.people.UserId;
import tallydock.usecase.people.MonotonicClock;

/// When wrong PINs lock: every fifth in a row, the first time for 30 seconds, then twice as long each time. How many
/// there were is kept in the store; since when is not, because no clock can be trusted across a restart: a lock that a
/// restart finds begins again with it.
final class Lockouts {
    static final int TRIES = 5;
    static final Duration FIRST = Duration.ofSeconds(30);
    static final Duration LONGEST = Duration.ofDays(1);

    private static final int MOST_DOUBLINGS = 12;

    private final MonotonicClock clock;
    private final long start;
    private final Map<UserId, Long> since = new HashMap<>();

    Lockouts(MonotonicClock clock) {
        this.clock = clock;
        this.start = clock.nanos();
    }

    /// How long nobody may try; empty when the next try may be made.
    Optional<Duration> remaining(UserId user, int wrongTries) {
        if (wrongTries == 0 || wrongTries % TRIES != 0) {
            return Optional.empty();
        }
        long waited = clock.nanos() - since.getOrDefault(user, start);
        var left = length(wrongTries).minusNanos(waited);
        return left.isPositive() ? Optional.of(left) : Optional.empty();
    }

    /// A try was counted: if it makes a lock, that begins now.
    void counted(UserId user) {
        since.put(user, clock.nanos());
    }

    void forget(UserId user) {
        since.remove(user);
    }

    static int triesLeft(int wrongTries) {
        return TRIES - wrongTries % TRIES;
    }

    private static Duration length(int wrongTries) {
        int doublings = Math.min(MOST_DOUBLINGS, wrongTries / TRIES - 1);
        var length = FIRST.multipliedBy(1L << doublings);
        return length.compareTo(LONGEST) < 0 ? length : LONGEST;
    }
}
