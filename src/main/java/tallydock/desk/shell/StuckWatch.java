package tallydock.desk.shell;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.digest.Bytes;

/// Notices a scanner that sends one code without end: faster and longer than anybody scans goods. Others may send
/// between.
final class StuckWatch {
    private static final Duration AT_ONCE = Duration.ofMillis(300);
    private static final int MANY = 20;

    private final Map<String, Row> rows = new HashMap<>();

    /// The same code again and again, the newest at this moment.
    private record Row(Bytes code, Instant newest, int scans) {
        boolean goesOn(RawScan scan) {
            return code.equals(scan.bytes()) && !isOver(scan.at());
        }

        boolean isOver(Instant now) {
            return Duration.between(newest, now).compareTo(AT_ONCE) > 0;
        }
    }

    /// Whether this scan is one more of a scanner that is stuck.
    boolean isStuck(RawScan scan) {
        rows.values().removeIf(row -> row.isOver(scan.at()));
        var before = rows.get(scan.device());
        int scans = before != null && before.goesOn(scan) ? before.scans + 1 : 1;
        rows.put(scan.device(), new Row(scan.bytes(), scan.at(), scans));
        return scans >= MANY;
    }
}
