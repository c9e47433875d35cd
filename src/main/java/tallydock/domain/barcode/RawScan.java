package tallydock.domain.barcode;

import java.time.Instant;
import java.util.Optional;
import tallydock.domain.device.keyboard.ScanTiming;
import tallydock.domain.digest.Bytes;

/// Exactly what a scanner sent: bytes with AIM prefix, control characters and line end, the device's name, and when the
/// last byte came.
///
/// @param timing how fast it was typed, where it was
/// @param repaired what the scanner meant, where it types as on another keyboard than the computer has; without end
public record RawScan(
        ScanSource source,
        String device,
        Bytes bytes,
        Instant at,
        Optional<ScanTiming> timing,
        Optional<String> repaired) {
    /// A scan that was not typed by keys.
    public RawScan(ScanSource source, String device, Bytes bytes, Instant at) {
        this(source, device, bytes, at, Optional.empty(), Optional.empty());
    }

    /// The text that is read; the bytes stay what they are.
    public String text() {
        return repaired.orElseGet(bytes::asUtf8);
    }

    /// The same scan, read as what the scanner meant; itself where that is what came.
    public RawScan meaning(String meant) {
        var end = timing.map(typed -> typed.end().sent()).orElse("");
        boolean isTyped = bytes.asUtf8().equals(meant + end);
        return isTyped ? this : new RawScan(source, device, bytes, at, timing, Optional.of(meant));
    }
}
