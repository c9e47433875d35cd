package tallydock.desk.shell;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tallydock.domain.barcode.RawScan;

/// Notices a scanner that sends one code without end: faster and longer than anybody scans goods.
final class StuckWatch {
    private static final Duration AT_ONCE = Duration.ofMillis(300);
    private static final int MANY = 20;

    private Optional<RawScan> newest = Optional.empty();
    private int row;

    /// Whether this scan is one more of a scanner that is stuck.
    boolean isStuck(RawScan scan) {
        boolean goesOn = newest.filter(before -> before.device().equals(scan.device())
                        && before.bytes().equals(scan.bytes())
                        && isAtOnce(before.at(), scan.at()))
                .isPresent();
        row = goesOn ? row + 1 : 1;
        newest = Optional.of(scan);
        return row >= MANY;
    }

    private static boolean isAtOnce(Instant before, Instant after) {
        return Duration.between(before, after).compareTo(AT_ONCE) <= 0;
    }
}
