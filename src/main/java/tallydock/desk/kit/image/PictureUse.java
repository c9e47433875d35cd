package tallydock.desk.kit.image;

import tallydock.usecase.image.ImageScans;
import tallydock.usecase.photo.NewPicture;

/// What a room does with a picture and with its codes.
public interface PictureUse {
    /// Takes the code in that place as a scan.
    void count(ImageScans scans, int place);

    /// Whether something is on the stage that the picture could be a photo of.
    boolean hasSubject();

    /// Keeps it as a photo of that.
    void keep(NewPicture picture);

    /// Keeps it as a photo of what is on the stage once the scans before have been worked off; where nothing is, the
    /// hash in the scans remains.
    void keepAfterCount(NewPicture picture);

    /// Something failed that should not.
    void failed(RuntimeException failure);
}
