package tallydock.scanner.wedge;

import tallydock.domain.device.keyboard.ScanEnd;
import tallydock.domain.device.keyboard.ScanTiming;

/// How a burst came in, in nanoseconds of the caller's monotonic clock. `characters` is what was typed, with
/// prefix and suffix and without the end key. `followsTyping`: so short a time before the first key another
/// was let go as a person's that it may have been the scanner's, and the scan may lack its beginning; where
/// nobody types, ask for another scan.
public record WedgeTiming(
        long firstNanos,
        long lastNanos,
        long medianGap,
        long longestGap,
        int characters,
        ScanEnd end,
        boolean followsTyping) {
    private static final long MICRO = 1000;

    /// From the first key to the last.
    public long nanos() {
        return lastNanos - firstNanos;
    }

    /// As the rest of the program takes it.
    ScanTiming micros() {
        return new ScanTiming(medianGap / MICRO, longestGap / MICRO, nanos() / MICRO, end);
    }
}
