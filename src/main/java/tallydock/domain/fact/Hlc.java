package tallydock.domain.fact;

import java.time.Duration;
import java.time.Instant;

/// Hybrid logical clock: 48 bits of milliseconds, 16 bits of counter. It orders what is shown and breaks ties;
/// nothing is ever lost or counted by it.
public record Hlc(long value) implements Comparable<Hlc> {
    public static final Hlc START = new Hlc(0);

    /// A remote clock further ahead than this is not merged into our own: one bad clock must not poison all.
    public static final Duration MAX_AHEAD = Duration.ofHours(1);

    public long millis() {
        return value >>> 16;
    }

    public int counter() {
        return (int) (value & 0xFFFF);
    }

    /// The reading for the next local fact: the wall clock, or one more than the last reading when the wall
    /// stands still or goes back.
    public Hlc next(Instant wall) {
        var atWall = new Hlc(Math.max(0, wall.toEpochMilli()) << 16);
        return atWall.compareTo(this) > 0 ? atWall : new Hlc(value + 1);
    }

    /// Takes in a remote reading, unless it is more than an hour ahead of the wall clock.
    public Hlc merge(Hlc remote, Instant wall) {
        boolean suspect = remote.millis() > wall.plus(MAX_AHEAD).toEpochMilli();
        return suspect || remote.compareTo(this) <= 0 ? this : remote;
    }

    @Override
    public int compareTo(Hlc other) {
        return Long.compareUnsigned(value, other.value);
    }
}
