package tallydock.usecase.photo;

import tallydock.domain.fact.EventId;
import tallydock.domain.picture.PictureRefusal;

/// What became of a picture that somebody brought.
public sealed interface KeepResult {
    /// It is in the log, and how full the room for photos is now.
    record Kept(EventId photo, PhotoRoom room) implements KeepResult {}

    record Refused(PictureRefusal why) implements KeepResult {}
}
