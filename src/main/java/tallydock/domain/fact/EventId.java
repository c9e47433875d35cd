package tallydock.domain.fact;

import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Names one fact everywhere (a UUID of version 7, RFC 9562): milliseconds first, so that new ids sort last.
public record EventId(UUID value) {
    public static EventId create(Instant wall, RandomGenerator random) {
        return new EventId(uuidV7(wall, random));
    }

    /// A time-ordered UUID; also used for ids of tallies.
    public static UUID uuidV7(Instant wall, RandomGenerator random) {
        long high = (wall.toEpochMilli() << 16) | 0x7000L | (random.nextLong() & 0x0FFFL);
        long low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
