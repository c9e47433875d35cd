package tallydock.scanner.wedge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import tallydock.domain.device.keyboard.LongBurst;
import tallydock.domain.device.keyboard.ScanTiming;
import tallydock.domain.digest.Sha256;
import tallydock.domain.fact.IgnoredScan;

/// A burst that is longer than any barcode: its beginning, and the length and hash of all of it.
final class Overflow {
    private final MessageDigest digest = Sha256.newDigest();
    private final StringBuilder head = new StringBuilder();
    private long bytes;

    void add(String typed) {
        byte[] more = typed.getBytes(StandardCharsets.UTF_8);
        digest.update(more);
        bytes += more.length;
        if (head.length() < IgnoredScan.MOST) {
            head.append(typed, 0, Math.min(typed.length(), IgnoredScan.MOST - head.length()));
        }
    }

    /// All that came.
    LongBurst burst(ScanTiming timing) {
        return new LongBurst(head.toString(), bytes, Sha256.ofDigest(digest.digest()), timing);
    }
}
