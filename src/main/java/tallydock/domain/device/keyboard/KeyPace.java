package tallydock.domain.device.keyboard;

import java.time.Duration;
import java.util.List;

/// How slow a scanner's keys may come and still be taken for a scan: half of the gaps at most `medianGap`, none over
/// `longestGap`, all within `whole`.
public record KeyPace(Duration medianGap, Duration longestGap, Duration whole) {
    private static final Duration LONGEST_SCAN = Duration.ofMinutes(2);

    /// Any scanner, unlearned.
    public static final KeyPace ANY = new KeyPace(Duration.ofMillis(35), Duration.ofMillis(100), LONGEST_SCAN);

    /// While one is taught and nobody types: lets slow radio scanners through, so that they can be measured.
    public static final KeyPace TEACHING = new KeyPace(Duration.ofMillis(120), Duration.ofMillis(300), LONGEST_SCAN);

    private static final long ROOM = 3;
    private static final long MICROS = 1000;
    private static final Duration LEAST_MEDIAN = Duration.ofMillis(10);
    private static final Duration LEAST_GAP = Duration.ofMillis(40);

    public KeyPace {
        if (medianGap.isNegative() || longestGap.compareTo(medianGap) < 0 || whole.compareTo(longestGap) < 0) {
            throw new IllegalArgumentException("a pace is no longer than its gaps");
        }
    }

    /// What these scans teach: three times the slowest figures seen, within what is let through while teaching.
    public static KeyPace learned(List<ScanTiming> scans) {
        if (scans.isEmpty()) {
            return ANY;
        }
        long median = scans.stream().mapToLong(ScanTiming::median).max().orElseThrow();
        long longest = scans.stream().mapToLong(ScanTiming::longest).max().orElseThrow();
        return new KeyPace(
                within(median, LEAST_MEDIAN, TEACHING.medianGap),
                within(longest, LEAST_GAP, TEACHING.longestGap),
                LONGEST_SCAN);
    }

    /// Lets through what either lets through.
    public KeyPace and(KeyPace other) {
        return new KeyPace(
                longer(medianGap, other.medianGap), longer(longestGap, other.longestGap), longer(whole, other.whole));
    }

    /// A scanner as slow as a person's typing is safe only with a prefix.
    public boolean isLikeTyping() {
        return medianGap.compareTo(ANY.medianGap) > 0;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private static Duration within(long seenMicros, Duration least, Duration most) {
        long nanos = Math.multiplyExact(seenMicros, MICROS * ROOM);
        return Duration.ofNanos(Math.clamp(nanos, least.toNanos(), most.toNanos()));
    }
}
