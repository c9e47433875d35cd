package tallydock.desk.kit.photo;

import java.util.Optional;
import javafx.scene.image.Image;
import tallydock.domain.photo.Photo;

/// A photo as a screen shows it: what became of its picture, which was read and compared with its hash, a small image
/// where it is here, and who kept it.
public record ShownPhoto(Photo photo, State state, Optional<Image> small, String who) {
    /// What became of the picture.
    public enum State {
        HERE,
        MISSING,
        DAMAGED,
        ERASED
    }
}
