package tallydock.scanner.picture;

import java.awt.image.BufferedImage;
import tallydock.domain.digest.Bytes;
import tallydock.domain.digest.Sha256;
import tallydock.domain.picture.PictureRefusal;
import tallydock.scanner.picture.PictureOpener.Opened;
import tallydock.usecase.photo.NewPicture;

/// Opens pictures to look something up in them, within the same limits as photos.
public final class PictureViews {
    /// The longest side of what a screen shows.
    private static final int SMALL = 1280;

    private final PictureOpener opener = new PictureOpener(PictureLimits.STANDARD);

    /// What came of it.
    public sealed interface View {
        /// All pixels, upright; a JPEG of them that is large enough for a screen; the hash of what came in.
        record Seen(BufferedImage pixels, Bytes small, Sha256 original) implements View {}

        record Refused(PictureRefusal why) implements View {}
    }

    /// Opens it; takes its time.
    public View of(NewPicture picture) {
        return switch (opener.open(picture)) {
            case Opened.Refused(var why) -> new View.Refused(why);
            case Opened.Picture opened -> {
                int longest =
                        Math.max(opened.pixels().getWidth(), opened.pixels().getHeight());
                var upright =
                        UprightPicture.of(opened.pixels(), opened.remarks().orientation(), longest);
                yield new View.Seen(
                        upright, PictureReader.jpeg(UprightPicture.of(upright, 1, SMALL)), opened.original());
            }
        };
    }
}
