package tallydock.usecase.label.template;

import tallydock.domain.label.Drawing;
import tallydock.domain.picture.PictureRefusal;
import tallydock.usecase.SourceFile;

/// Makes logos for labels of pictures.
@FunctionalInterface
public interface Logos {
    /// The picture in black and white, small enough for a template. Takes its time.
    Made make(SourceFile file);

    /// What came of it.
    sealed interface Made {
        record Ready(Drawing drawing) implements Made {}

        record Refused(PictureRefusal why) implements Made {}
    }
}
