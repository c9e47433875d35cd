package tallydock.domain.picture;

import java.time.LocalDateTime;
import java.util.Optional;
import tallydock.domain.digest.Sha256;

/// A picture as it is kept: `stored` is the hash of the kept bytes, which are so many, `original` the hash of what came
/// in, before size, place and other remarks were taken out of it.
public record StoredPicture(Sha256 stored, Sha256 original, PictureSize size, long bytes, Origin origin) {
    /// Where it came from. `taken` is what the camera's clock said, which has no zone and may be wrong.
    public record Origin(PictureSource source, String name, Optional<LocalDateTime> taken) {}
}
