package tallydock.usecase.photo;

import java.time.LocalDateTime;
import java.util.Optional;
import tallydock.domain.digest.Bytes;
import tallydock.domain.digest.Sha256;
import tallydock.domain.picture.PictureRefusal;
import tallydock.domain.picture.PictureSize;

/// Makes pictures fit to be kept: upright, of a sensible size, and without what a camera writes into them beside the
/// picture.
public interface Pictures {
    Reading read(NewPicture picture);

    /// What came of it.
    sealed interface Reading {
        record Ready(Prepared picture) implements Reading {}

        record Refused(PictureRefusal why) implements Reading {}
    }

    /// The bytes to keep, the hash of those that came, and when the camera says it was taken.
    record Prepared(Bytes bytes, Sha256 original, PictureSize size, Optional<LocalDateTime> taken) {}
}
