package tallydock.domain.recording;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tallydock.domain.barcode.RawScan;

/// A scan as it came, or what should have been one.
///
/// @param ignored why nothing was made of it, where that is so
public record RecordedScan(RawScan scan, Optional<WhyIgnored> ignored) {
    /// A scan of which nothing more is known.
    public static RecordedScan of(RawScan scan) {
        return new RecordedScan(scan, Optional.empty());
    }

    /// The same scan, of which nothing was made.
    public RecordedScan but(WhyIgnored why) {
        return new RecordedScan(scan, Optional.of(why));
    }

    /// How long after the beginning it came, in a recording that was read: its times begin at the epoch.
    public Duration since() {
        return Duration.between(Instant.EPOCH, scan.at());
    }

    /// Whether it can be sent once more: of one that was too long nothing was kept, and one without an end is half.
    public boolean isWhole() {
        return ignored.filter(WhyIgnored::isTorn).isEmpty() && scan.bytes().length() > 0;
    }
}
