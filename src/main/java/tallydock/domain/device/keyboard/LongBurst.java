package tallydock.domain.device.keyboard;

import tallydock.domain.digest.Sha256;

/// What came typed and was longer than any barcode. `head` is its beginning, `bytes` and `hash` are those of all of it
/// as UTF-8.
public record LongBurst(String head, long bytes, Sha256 hash, ScanTiming timing) {}
