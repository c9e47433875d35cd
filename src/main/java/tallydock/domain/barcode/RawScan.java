package tallydock.domain.barcode;

import java.time.Instant;
import tallydock.domain.digest.Bytes;

/// Exactly what a scanner sent: bytes with AIM prefix, control characters and line end, the device's name, and when the
/// last byte came.
public record RawScan(ScanSource source, String device, Bytes bytes, Instant at) {}
