package tallydock.scanner.wedge;

import java.time.Instant;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.digest.Bytes;

/// What a burst came to.
public sealed interface WedgeResult {
    /// A scan: its characters as UTF-8 with the line end, without the learned prefix and suffix.
    record Scanned(Bytes bytes, WedgeTiming timing) implements WedgeResult {
        /// The scan as the rest of the program takes it; `at` is the wall time of its last key.
        public RawScan rawScan(String device, Instant at) {
            return new RawScan(ScanSource.WEDGE, device, bytes, at);
        }
    }

    /// A burst longer than any barcode: `characters` came, nothing was kept beyond `limit` and nothing reached a
    /// control.
    record CutOff(int limit, long characters) implements WedgeResult {}
}
