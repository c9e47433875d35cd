package tallydock.scanner.wedge;

import java.util.Arrays;
import tallydock.scanner.wedge.AwakeClock.Moment;

/// The times between the keys of one candidate, in nanoseconds: as they were seen, and as the thread that saw them was
/// awake in between.
final class Gaps {
    /// No person types all the keys of a word in less than this for each of them.
    private static final long BEYOND_A_PERSON = 40_000_000L;

    private final long fastest;
    private long[] gaps = new long[64];
    private int count;
    private int slow;
    private int seenSlow;
    private int sure;
    private long seen;

    /// `fastest` is the longest gap that still counts as a scanner's.
    Gaps(long fastest) {
        this.fastest = fastest;
    }

    /// The gap between two keys, from when each was handled.
    void add(Moment key, Moment next) {
        long gap = next.awake() - key.awake();
        long seenGap = next.nanos() - key.nanos();
        sure += next.nanos() - key.earliest() <= fastest ? 1 : 0;
        if (count == gaps.length) {
            gaps = Arrays.copyOf(gaps, 2 * count);
        }
        gaps[count++] = gap;
        slow += gap > fastest ? 1 : 0;
        seenSlow += seenGap > fastest ? 1 : 0;
        seen += seenGap;
    }

    void clear() {
        count = 0;
        slow = 0;
        seenSlow = 0;
        seen = 0;
        sure = 0;
    }

    /// More than half of the gaps are a scanner's: their median is. Where that may be so only because the thread stood
    /// still, most of the gaps that are known must be a scanner's for sure, or all together too short for a person.
    boolean areScanned() {
        return isMost(count - slow) && (isMost(count - seenSlow) || sure > slow || seen <= BEYOND_A_PERSON * count);
    }

    private boolean isMost(int some) {
        return 2 * some > count;
    }

    /// The last gap and more than half of all are a person's.
    boolean areTyped() {
        return count > 0 && gaps[count - 1] > fastest && isMost(slow);
    }

    long median() {
        long[] sorted = sorted();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    long longest() {
        long[] sorted = sorted();
        return sorted.length == 0 ? 0 : sorted[sorted.length - 1];
    }

    private long[] sorted() {
        long[] sorted = Arrays.copyOf(gaps, count);
        Arrays.sort(sorted);
        return sorted;
    }
}
