package tallydock.scanner.wedge;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import tallydock.scanner.wedge.WedgeTiming.End;

/// How a keyboard scanner types. With a `prefix` nothing but what begins with it is a scan, so that no typing is ever
/// held longer than the prefix takes; prefix and suffix are taken off.
public record WedgeProfile(
        Duration medianGap, Duration maxGap, Duration maxDuration, Set<End> ends, String prefix, String suffix) {
    private static final Duration LONGEST = Duration.ofMinutes(2);

    /// Any scanner, unlearned: half of the gaps at most 35 ms, none over 100 ms, ended by Enter or Tab.
    public static final WedgeProfile ANY = new WedgeProfile(
            Duration.ofMillis(35), Duration.ofMillis(100), LONGEST, Set.of(End.ENTER, End.TAB), "", "");

    /// For learning, while nobody types: lets slow radio scanners through, so that they can be measured.
    public static final WedgeProfile LEARNING = new WedgeProfile(
            Duration.ofMillis(120), Duration.ofMillis(300), LONGEST, Set.of(End.ENTER, End.TAB), "", "");

    private static final long ROOM = 3;
    private static final Duration LEAST_MEDIAN = Duration.ofMillis(10);
    private static final Duration LEAST_GAP = Duration.ofMillis(40);

    public WedgeProfile {
        ends = Set.copyOf(ends);
        if (ends.isEmpty() || (ends.contains(End.PAUSE) && prefix.isEmpty())) {
            throw new IllegalArgumentException("a scan needs an end key or a prefix");
        }
    }

    /// What calibration scans teach: three times the slowest figures seen, within what `LEARNING` lets through, and the
    /// end keys that came.
    public static WedgeProfile learned(List<WedgeTiming> calibration) {
        if (calibration.isEmpty()) {
            return ANY;
        }
        long median =
                calibration.stream().mapToLong(WedgeTiming::medianGap).max().orElseThrow();
        long longest =
                calibration.stream().mapToLong(WedgeTiming::longestGap).max().orElseThrow();
        var ends = Set.copyOf(calibration.stream().map(WedgeTiming::end).toList());
        return new WedgeProfile(
                within(median, LEAST_MEDIAN, LEARNING.medianGap),
                within(longest, LEAST_GAP, LEARNING.maxGap),
                LONGEST,
                ends,
                "",
                "");
    }

    /// The same scanner, set up to send `prefix` before and `suffix` after each code.
    public WedgeProfile between(String prefix, String suffix) {
        return new WedgeProfile(medianGap, maxGap, maxDuration, ends, prefix, suffix);
    }

    /// A scanner as slow as a person's typing is safe only with a prefix: the set-up must ask for one.
    public boolean needsPrefix() {
        return prefix.isEmpty() && medianGap.compareTo(ANY.medianGap) > 0;
    }

    private static Duration within(long seen, Duration least, Duration most) {
        return Duration.ofNanos(Math.clamp(seen * ROOM, least.toNanos(), most.toNanos()));
    }
}
