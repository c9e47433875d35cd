package tallydock.scanner.wedge;

import java.util.Arrays;

/// The times between the keys of one candidate, in nanoseconds.
final class Gaps {
    private final long fastest;
    private long[] gaps = new long[64];
    private int count;
    private int slow;

    /// `fastest` is the longest gap that still counts as a scanner's.
    Gaps(long fastest) {
        this.fastest = fastest;
    }

    void add(long gap) {
        if (count == gaps.length) {
            gaps = Arrays.copyOf(gaps, 2 * count);
        }
        gaps[count++] = gap;
        slow += gap > fastest ? 1 : 0;
    }

    void clear() {
        count = 0;
        slow = 0;
    }

    /// More than half of the gaps are a scanner's: their median is.
    boolean areScanned() {
        return 2 * (count - slow) > count;
    }

    /// The last gap and more than half of all are a person's.
    boolean areTyped() {
        return count > 0 && gaps[count - 1] > fastest && 2 * slow > count;
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
